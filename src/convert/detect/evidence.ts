import { readDocuments } from '../source/read-documents.ts';
import { entriesOf, itemsOf, textOf, type SourceValue } from '../source/source-value.ts';

/** What rules look at: the text, its first lines, the file name if it has one, and the values in it if it is JSON or YAML. */
export interface Evidence {
  text: string;
  /** Its lines, without blank ones and comments. */
  lines: readonly string[];
  fileName: string;
  documents: readonly SourceValue[];
  /** Whether a document has one of these keys at its top, and none of the others. */
  has: (...keys: string[]) => boolean;
  /** Whether a document, or an item of one that is a list of things, is of a kind of Kubernetes'. */
  isKind: (kind: string) => boolean;
}

/** Lines that are looked at. */
const maxLines = 2000;

export function evidenceOf(text: string, fileName: string): Evidence {
  const lines = text
    .split('\n', maxLines)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^[#;]/.test(line));
  const isStructured = /^[{[]/.test(lines[0] ?? '') || lines.some((line) => /^(- )?["']?[\w.-]+["']?:(\s|$)/.test(line));
  const documents = isStructured ? readDocuments(text).flatMap((document) => (document.value ? [document.value] : [])) : [];
  const all = documents.flatMap((document) => (textOf(document, 'kind')?.endsWith('List') ? itemsOf(document, 'items') : [document]));
  return {
    text,
    lines,
    fileName,
    documents,
    has: (...keys) => documents.some((document) => entriesOf(document).some(({ key }) => keys.includes(key))),
    isKind: (kind) => all.some((value) => textOf(value, 'kind') === kind),
  };
}
