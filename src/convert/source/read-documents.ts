import { readJson } from './read-json.ts';
import { readYaml } from './read-yaml.ts';
import type { ReadSource } from './source-value.ts';

/** Reads JSON, or all documents of a YAML text; those without content are left out. */
export function readDocuments(text: string): ReadSource[] {
  if (/^\s*[{[]/.test(text)) {
    const json = readJson(text);
    if (json.ok) return [json];
  }
  const starts = [...text.matchAll(/^---(?=\s|$)/gm)].map(({ index }) => index);
  const documents: ReadSource[] = [];
  for (const [at, start] of [0, ...starts].entries()) {
    const end = starts[at] ?? text.length;
    const piece = text.slice(start, end);
    if (!hasContent(piece)) continue;
    // As many empty lines above as the text has, so that lines are those of the text.
    documents.push(readYaml('\n'.repeat(start === 0 ? 0 : text.slice(0, start).split('\n').length - 1) + piece));
  }
  return documents;
}

/** Whether there is more than blank lines and comments below the line that begins a document. */
const hasContent = (piece: string): boolean =>
  piece
    .replace(/^---/, '')
    .split('\n')
    .some((line) => /^\s*[^\s#]/.test(line));
