import { readLocalFile, type FilesDir } from '../../files/files-dir.ts';
import { bytesOfText } from '../../go/byte-text.ts';
import { dataUrlProblem } from '../../go/data-url.ts';
import { caResourceShape, configResourceShape, resourceShape, type Resource } from '../../spec/fields/resource.ts';
import { rule, type Rule } from '../rule.ts';

/** How a gzip stream begins (RFC 1952, 2.3.1): two bytes of its own, and deflate, the only method there is. */
const gzipStart = '\x1f\x8b\x08';

/**
 * `compression: gzip` says that contents are compressed already, and Butane takes the user's word
 * for it. When those in the config are not, the first boot fails on unpacking them.
 */
export const contentsNotGzip = (files: FilesDir | undefined): Rule => rule({
  code: 'contents-not-gzip',
  on: [resourceShape, configResourceShape, caResourceShape],
  severity: 'warning',
  check(resource, report) {
    if (resource.compression !== 'gzip') return;
    const start = startOf(resource, files);
    if (start === undefined || start === gzipStart) return;
    const remedy = resource.source === undefined ? 'leave compression out, and they are compressed where that is shorter' : 'leave compression out';
    report(`the contents are not in gzip, so the machine cannot unpack them; ${remedy}`, ['compression']);
  },
});

/** The first three bytes of contents that the config carries, a character each; undefined when it only says where they are. */
function startOf({ local, inline, source }: Resource, files: FilesDir | undefined): string | undefined {
  if (local !== undefined) {
    const file = readLocalFile(files, local);
    return file.ok ? letters(file.bytes) : undefined;
  }
  if (inline !== undefined) return letters(bytesOfText(inline.slice(0, gzipStart.length)));
  return source === undefined ? undefined : startOfDataUrl(source);
}

const letters = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, gzipStart.length));

/** Up to the comma before the data; one in a quoted parameter is not it. */
const beforeData = /^data:(?:[^,"]|"(?:[^"\\]|\\.)*")*,/;

function startOfDataUrl(url: string): string | undefined {
  const header = beforeData.exec(url)?.[0];
  if (header === undefined || dataUrlProblem(url) !== undefined) return undefined;
  const data = url.slice(header.length);
  // Four characters of base64 are three bytes; an escaped byte is three characters.
  if (header.endsWith(';base64,')) return atob(data.replaceAll('\n', '').slice(0, 4));
  return data.slice(0, 9).replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))).slice(0, gzipStart.length);
}
