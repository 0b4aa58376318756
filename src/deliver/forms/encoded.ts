import { gzipSync } from 'fflate';
import { toBase64 } from '../../core/bytes/base64.ts';

/** A config compressed and in base64, as VMware takes it with the encoding `gzip+base64`. The same config makes the same text. */
export const gzipBase64 = (config: Uint8Array): string => toBase64(gzipSync(config, { level: 9, mtime: 0 }));
