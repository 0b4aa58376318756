import * as words from '#words/core/advice/values';
import { fromBase64 } from '../../../bytes/base64.ts';
import { readLocalFile, type FilesDir } from '../../../files/files-dir.ts';
import { bytesOfText } from '../../../go/byte-text.ts';
import { unescapePercent, writtenData } from '../../../go/data-url.ts';
import { isGzip } from '../../../bytes/gunzip.ts';
import { caResourceShape, configResourceShape, resourceShape, type Resource } from '../../../spec/fields/resource.ts';
import { rule } from '../../rule.ts';

/**
 * `compression: gzip` says that contents are already compressed, and Butane takes the user's word
 * for it. If those in the config are not, the first boot fails on unpacking them.
 */
export const contentsNotGzip = rule({
  code: 'contents-not-gzip',
  on: [resourceShape, configResourceShape, caResourceShape],
  severity: 'warning',
  check(resource, report, { files }) {
    if (resource.compression !== 'gzip') return;
    const start = startOf(resource, files);
    if (start === undefined || isGzip(start)) return;
    report(words.notGzip(resource.source === undefined), ['compression']);
  },
});

/** The first bytes of contents that the config carries; undefined when it only says where they are. */
function startOf({ local, inline, source }: Resource, files: FilesDir | undefined): Uint8Array | undefined {
  if (local !== undefined) {
    const file = readLocalFile(files, local);
    return file.ok ? file.bytes : undefined;
  }
  if (inline !== undefined) return bytesOfText(inline.slice(0, 3));
  const written = source === undefined ? undefined : writtenData(source);
  if (!written) return undefined;
  // Four characters of base64 are three bytes; an escaped byte is three characters.
  if (written.base64) return fromBase64(written.data.replaceAll('\n', '').slice(0, 4));
  return unescapePercent(/^(?:%..|.){0,3}/.exec(written.data)?.[0] ?? '');
}
