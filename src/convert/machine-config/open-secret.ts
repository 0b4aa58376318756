import { fromBase64 } from '../../core/bytes/base64.ts';
import { decodeUtf8 } from '../../core/bytes/decode-utf8.ts';
import { base64Problem } from '../../core/go/base64.ts';
import { readDocuments } from '../source/read-documents.ts';
import { entriesOf, textOf, type SourceEntry } from '../source/source-value.ts';

/** What a Kubernetes Secret keeps for a machine to read, and the line of its key. */
export interface SecretContents {
  text: string;
  line: number;
}

const userData = new Set(['userdata', 'userData', 'user-data']);

/** The user data in a Secret, such as KubeVirt and the Machine API read; undefined for any other text. */
export function openSecret(source: string): SecretContents | undefined {
  for (const document of readDocuments(source)) {
    if (!document.ok || textOf(document.value, 'kind') !== 'Secret') continue;
    const plain = entriesOf(document.value, 'stringData').map((entry) => ({ entry, text: textIn(entry) }));
    const coded = entriesOf(document.value, 'data').map((entry) => ({ entry, text: decodedIn(entry) }));
    const all = [...plain, ...coded].filter(({ text }) => text !== undefined);
    const found = all.find(({ entry }) => userData.has(entry.key)) ?? all.find(({ text }) => text?.trimStart().startsWith('{'));
    if (found?.text !== undefined) return { text: found.text, line: found.entry.line };
  }
  return undefined;
}

const textIn = ({ value }: SourceEntry): string | undefined => (value.kind === 'scalar' ? value.text : undefined);

function decodedIn(entry: SourceEntry): string | undefined {
  const coded = textIn(entry)?.replace(/\s/g, '');
  return coded === undefined || base64Problem(coded) !== undefined ? undefined : decodeUtf8(fromBase64(coded));
}
