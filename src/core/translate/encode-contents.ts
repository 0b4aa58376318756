import { gzipSync } from 'fflate';
import { encodeBy, type EncodeContents } from './data-url.ts';

/** Encodes contents as Butane does: in the shortest of its encodings. */
export const encodeContents: EncodeContents = (...given) => encodeBy(gzip, ...given);

/** mtime 0: the same contents give the same bytes on every run. */
const gzip = (bytes: Uint8Array) => gzipSync(bytes, { level: 9, mtime: 0 });
