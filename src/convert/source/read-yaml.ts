import { aliasesTooLong, keyTwice, tooDeep } from '#words/convert/sources';
import { resolveScalar } from '../../core/document/resolve-scalar.ts';
import { isMergeKey } from '../../core/document/scalar-kind.ts';
import { mergedMappings, resolved } from '../../core/document/sharing.ts';
import { readText } from '../../core/yaml/read-text.ts';
import type { Mapping, Scalar, YamlNode } from '../../core/yaml/tree/node.ts';
import type { ReadSource, SourceMapping, SourceScalar, SourceValue } from './source-value.ts';

/** How many values aliases may add, and how deep values may be in each other. */
const most = { values: 200_000, depth: 200 };

/** Reads the first document of a YAML text with the lines of its values, where so many lines are `above` it; a text without content is an empty mapping. */
export function readYaml(text: string, above = 0): ReadSource {
  const parsed = readText(text);
  if (parsed.problem) return { ok: false, message: parsed.problem.message, line: parsed.problem.at.line + above };
  if (!parsed.root) return { ok: true, value: { kind: 'mapping', line: 1 + above, entries: [] } };
  return new Reader(above).read(parsed.root);
}

/** Where a value that is still to be read belongs. */
interface Wanted {
  node: YamlNode;
  depth: number;
  put: (value: SourceValue) => void;
}

class Reader {
  private readonly open: Wanted[] = [];
  private count = 0;
  private twice: { key: string; line: number } | undefined;
  private readonly above: number;

  constructor(above: number) {
    this.above = above;
  }

  read(root: YamlNode): ReadSource {
    let value: SourceValue | undefined;
    this.open.push({ node: root, depth: 0, put: (read) => (value = read) });
    for (let next = this.open.pop(); next; next = this.open.pop()) {
      const line = next.node.line + this.above;
      if (++this.count > most.values) return { ok: false, message: aliasesTooLong, line };
      if (next.depth > most.depth) return { ok: false, message: tooDeep, line };
      this.one(next);
    }
    if (this.twice && value) return { ok: false, message: keyTwice(this.twice.key), line: this.twice.line, value };
    return value ? { ok: true, value } : { ok: true, value: { kind: 'mapping', line: 1, entries: [] } };
  }

  private one({ node: written, depth, put }: Wanted): void {
    const node = resolved(written);
    const line = written.line + this.above;
    if (node.kind === 'scalar') return put(scalarOf(node, line));
    if (node.kind === 'list') {
      const items: SourceValue[] = [];
      put({ kind: 'list', line, items });
      for (const [index, item] of node.items.entries())
        this.open.push({ node: item, depth: depth + 1, put: (value) => void (items[index] = value) });
      return;
    }
    const into: SourceMapping = { kind: 'mapping', line, entries: [] };
    put(into);
    this.entries(node, into, depth);
  }

  private entries(mapping: Mapping, into: SourceMapping, depth: number): void {
    const keys = new Set<string>();
    const sources = [mapping];
    const seen = new Set<Mapping>();
    for (let source = sources.pop(); source; source = sources.pop()) {
      if (seen.has(source)) continue;
      seen.add(source);
      for (const { key: keyNode, value } of source.pairs) {
        const key = resolved(keyNode);
        if (isMergeKey(keyNode) || key.kind !== 'scalar') continue;
        if (keys.has(key.text)) {
          // What is merged in gives way; in one mapping nothing says which of two counts.
          if (source === mapping) this.twice ??= { key: key.text, line: keyNode.line + this.above };
          continue;
        }
        keys.add(key.text);
        const entry = { key: key.text, line: keyNode.line + this.above, value: scalarOfNothing(keyNode.line) as SourceValue };
        into.entries.push(entry);
        this.open.push({ node: value, depth: depth + 1, put: (read) => (entry.value = read) });
      }
      sources.push(...mergedMappings(source).reverse());
    }
  }
}

const scalarOfNothing = (line: number): SourceScalar => ({ kind: 'scalar', line, text: '', value: null });

function scalarOf({ text, tag, style }: Scalar, line: number): SourceScalar {
  if (style !== 'plain' && tag === '') return { kind: 'scalar', line, text, value: text };
  try {
    return { kind: 'scalar', line, text, value: resolveScalar(tag, text).value };
  } catch {
    // A tag that the text does not fit.
    return { kind: 'scalar', line, text, value: text };
  }
}
