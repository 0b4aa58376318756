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
  let lines = 0;
  for (const [at, start] of [0, ...starts].entries()) {
    const end = starts[at] ?? text.length;
    const piece = text.slice(start, end);
    const above = lines;
    for (let at = piece.indexOf('\n'); at !== -1; at = piece.indexOf('\n', at + 1)) lines++;
    if (!hasContent(piece)) continue;
    documents.push(readYaml(piece, above));
  }
  return documents;
}

/** Whether there is more than blank lines and comments below the line that begins a document. */
const hasContent = (piece: string): boolean =>
  piece
    .replace(/^---/, '')
    .split('\n')
    .some((line) => /^\s*[^\s#]/.test(line));
