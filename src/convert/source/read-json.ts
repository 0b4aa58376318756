import { keyTwice, tooDeep } from '#words/convert/sources';
import { goJsonSyntaxError } from '../../core/go/json-error.ts';
import { readInteger } from '../../core/go/number-text.ts';
import type { ReadSource, SourceEntry, SourceMapping, SourceList, SourceScalar, SourceValue } from './source-value.ts';

/** What a token of valid JSON can be: a string, a mark, or a word. */
const token = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/gy;
const blank = /\s*/y;

/** How deep lists and mappings may be in each other; no config needs a hundredth of it. */
const maxDepth = 500;

interface Open {
  into: SourceMapping | SourceList;
  keys: Set<string>;
  key: { text: string; line: number } | undefined;
}

/** Reads JSON with the lines of its values. */
export function readJson(text: string): ReadSource {
  const problem = goJsonSyntaxError(text);
  if (problem !== undefined) return { ok: false, message: problem, line: lineOfProblem(text) };
  const open: Open[] = [];
  let root: SourceValue | undefined;
  let line = 1;
  let at = 0;
  const put = (value: SourceValue): string | undefined => {
    const around = open.at(-1);
    if (!around) root = value;
    else if (around.into.kind === 'list') around.into.items.push(value);
    else if (around.key) {
      const entry: SourceEntry = { key: around.key.text, line: around.key.line, value };
      around.key = undefined;
      if (around.keys.has(entry.key)) return entry.key;
      around.keys.add(entry.key);
      around.into.entries.push(entry);
    }
    return undefined;
  };
  while (at < text.length) {
    blank.lastIndex = at;
    const space = blank.exec(text)?.[0] ?? '';
    for (let index = space.indexOf('\n'); index !== -1; index = space.indexOf('\n', index + 1)) line++;
    token.lastIndex = at += space.length;
    const found = token.exec(text)?.[0];
    if (found === undefined) break;
    at += found.length;
    const around = open.at(-1);
    if (found === '{' || found === '[') {
      const into: SourceMapping | SourceList = found === '{' ? { kind: 'mapping', line, entries: [] } : { kind: 'list', line, items: [] };
      const twice = put(into);
      if (twice !== undefined) return { ok: false, message: keyTwice(twice), line };
      open.push({ into, keys: new Set(), key: undefined });
      if (open.length > maxDepth) return { ok: false, message: tooDeep, line };
    } else if (found === '}' || found === ']') open.pop();
    else if (found !== ',' && found !== ':') {
      if (around?.into.kind === 'mapping' && !around.key) around.key = { text: stringOf(found), line };
      else {
        const twice = put(scalarOf(found, line));
        if (twice !== undefined) return { ok: false, message: keyTwice(twice), line };
      }
    }
  }
  return root ? { ok: true, value: root } : { ok: false, message: goJsonSyntaxError('') ?? '', line: 1 };
}

/** Half a character, which Go reads as U+FFFD. The text is a string of valid JSON. */
const stringOf = (written: string): string => String(JSON.parse(written)).toWellFormed();

function scalarOf(written: string, line: number): SourceScalar {
  if (written.startsWith('"')) {
    const text = stringOf(written);
    return { kind: 'scalar', line, text, value: text };
  }
  return { kind: 'scalar', line, text: written, value: valueOfWord(written) };
}

function valueOfWord(written: string): SourceScalar['value'] {
  if (written === 'true' || written === 'false') return written === 'true';
  if (written === 'null') return null;
  const integer = readInteger(written);
  if (integer === undefined) return Number(written);
  return Number.isSafeInteger(Number(integer)) ? Number(integer) : integer;
}

/** The line up to which the text is JSON, as far as `JSON.parse` says. */
function lineOfProblem(text: string): number {
  try {
    JSON.parse(text);
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    if (position !== undefined) return text.slice(0, Number(position)).split('\n').length;
  }
  return 1;
}
