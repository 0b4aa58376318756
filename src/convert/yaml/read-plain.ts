import { resolveScalar } from '../../core/document/resolve-scalar.ts';
import { readBase64 } from '../../core/bytes/base64.ts';
import { decodeUtf8 } from '../../core/bytes/decode-utf8.ts';
import { isMergeKey } from '../../core/document/scalar-kind.ts';
import { parseText } from '../../core/yaml/parse-text.ts';
import type { Scalar, YamlNode } from '../../core/yaml/tree/node.ts';
import * as words from '#words/convert/plain-yaml';
import type { Plain, PlainEntry, PlainList, PlainMapping, PlainReading, PlainScalar } from './plain.ts';

/** How deep values may be nested: no text that someone wrote comes near, and an alias inside itself does. */
const maxDepth = 60;
/** How many values, and how many characters, all aliases together may stand for. */
const maxAliased = { values: 50_000, characters: 8_000_000 };

/** What is still to be read, and where it goes. */
interface Task {
  node: YamlNode;
  depth: number;
  aliased: boolean;
  put: (value: Plain) => void;
}

class Refusal extends Error {
  readonly node: YamlNode;
  constructor(node: YamlNode, message: string) {
    super(message);
    this.node = node;
  }
}

/** Reads the first document of a text as plain values with their lines. Never throws; aliases and merge keys are followed. */
export function readPlain(text: string): PlainReading {
  const parsed = parseText(text);
  const { problem } = parsed;
  if (problem) return { ok: false, message: words.notYaml(problem.message), ...problem.at };
  if (parsed.depth > maxDepth * 4) return { ok: false, message: words.tooDeep, line: 1, column: 1 };
  const reader = new PlainReader();
  try {
    const root = parsed.root && reader.read(parsed.root);
    return { ok: true, root, repeated: reader.repeated, furtherDocument: furtherDocument(text, parsed.documentEnd) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, message: error.message, line: error.node.line, column: error.node.column };
  }
}

class PlainReader {
  readonly repeated: { key: string; line: number }[] = [];
  private readonly tasks: Task[] = [];
  private values = 0;
  private characters = 0;

  read(root: YamlNode): Plain | undefined {
    let whole: Plain | undefined;
    this.tasks.push({ node: root, depth: 0, aliased: false, put: (value) => (whole = value) });
    for (let task = this.tasks.pop(); task; task = this.tasks.pop()) this.take(task);
    return whole;
  }

  private take({ node, depth, aliased, put }: Task): void {
    if (depth > maxDepth) throw new Refusal(node, words.tooDeep);
    if (node.kind === 'alias') return void this.tasks.push({ node: node.target, depth: depth + 1, aliased: true, put });
    if (aliased) this.count(node, node.kind === 'scalar' ? node.text.length : 0);
    if (node.kind === 'scalar') return put(readScalar(node));
    if (node.kind === 'list') {
      const items: Plain[] = [];
      put({ kind: 'list', items, line: node.line } satisfies PlainList);
      return this.later(node.items.map((item, at) => ({ node: item, depth: depth + 1, aliased, put: (value) => (items[at] = value) })));
    }
    const entries: PlainEntry[] = [];
    put({ kind: 'mapping', entries, line: node.line } satisfies PlainMapping);
    this.later(
      this.pairsOf(node, aliased).map(({ key, line, value, through }, at) => ({
        node: value,
        depth: depth + 1,
        aliased: aliased || through,
        put: (read) => (entries[at] = { key, line, value: read }),
      })),
    );
  }

  /** Puts off reading, so that what is first in the text is read first. */
  private later(tasks: readonly Task[]): void {
    for (let at = tasks.length - 1; at >= 0; at--) {
      const task = tasks[at];
      if (task) this.tasks.push(task);
    }
  }

  /** The pairs of a mapping, those that merge keys bring in after its own. */
  private pairsOf(mapping: Extract<YamlNode, { kind: 'mapping' }>, aliased: boolean) {
    const found = new Map<string, { key: string; line: number; value: YamlNode; through: boolean }>();
    const merges: YamlNode[] = [];
    for (const { key, value } of mapping.pairs) {
      if (isMergeKey(key)) {
        merges.push(value);
        continue;
      }
      const name = keyText(key);
      const before = found.get(name);
      if (before && !aliased) this.repeated.push({ key: name, line: before.line });
      found.set(name, { key: name, line: key.line, value, through: false });
    }
    // A merged mapping may merge others; those that come first win.
    const open = merges.reverse();
    for (let node = open.pop(); node; node = open.pop()) {
      this.count(node, 0);
      const target = node.kind === 'alias' ? node.target : node;
      if (target.kind === 'list') for (const item of [...target.items].reverse()) open.push(item);
      if (target.kind !== 'mapping') continue;
      for (const { key, value } of target.pairs) {
        this.count(node, 0);
        if (isMergeKey(key)) open.push(value);
        else if (!found.has(keyText(key))) found.set(keyText(key), { key: keyText(key), line: key.line, value, through: true });
      }
    }
    return [...found.values()];
  }

  private count(node: YamlNode, characters: number): void {
    this.values++;
    this.characters += characters;
    if (this.values > maxAliased.values || this.characters > maxAliased.characters) throw new Refusal(node, words.tooManyAliases);
  }
}

const keyText = (key: YamlNode): string => {
  const node = key.kind === 'alias' ? key.target : key;
  return node.kind === 'scalar' ? node.text : '';
};

function readScalar(node: Scalar): PlainScalar {
  const { line, text, tag, style } = node;
  const quoted = style !== 'plain';
  if (tag === '!!binary') {
    const bytes = readBase64(text);
    if (bytes) return { kind: 'scalar', value: decodeUtf8(bytes) ?? text, text: decodeUtf8(bytes) ?? text, quoted: true, bytes, line };
  }
  if (quoted || (tag !== '' && tag !== '!!int' && tag !== '!!bool' && tag !== '!!null' && tag !== '!!float'))
    return { kind: 'scalar', value: text, text, quoted: true, line };
  return { kind: 'scalar', value: valueOfPlain(text), text, quoted, line };
}

/** What a scalar without quotes is in YAML 1.1: its words for true and false, and octal with a zero in front. */
function valueOfPlain(text: string): PlainScalar['value'] {
  if (/^(?:yes|on|true)$/i.test(text)) return true;
  if (/^(?:no|off|false)$/i.test(text)) return false;
  if (/^0[0-7]+$/.test(text)) return Number.parseInt(text, 8);
  const { tag, value } = resolveScalar('', text);
  if (tag === '!!int' || tag === '!!float') return typeof value === 'number' ? value : text;
  return tag === '!!null' ? null : text;
}

/** The line of the first text after the document that is neither blank nor a comment, if it belongs to another document. */
function furtherDocument(text: string, end: number): number | undefined {
  const rest = text.slice(end);
  if (!/^[^\S\n]*(?:#.*)?\n?(?:---|\.\.\.)/m.test(rest)) return undefined;
  let line = text.slice(0, end).split('\n').length;
  for (const one of rest.split('\n')) {
    if (!/^\s*(?:#.*|---\s*(?:#.*)?|\.\.\.\s*)?$/.test(one)) return line;
    line++;
  }
  return undefined;
}
