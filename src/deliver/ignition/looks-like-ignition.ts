import { decodeUtf8 } from '../../core/bytes/decode-utf8.ts';
import { readIgnition } from '../ignition/read-config.ts';

/** Whether bytes are an Ignition config as far as its version says: a warning for who embeds Butane by mistake, no more. */
export const looksLikeIgnition = (bytes: Uint8Array): boolean => readIgnition(decodeUtf8(bytes) ?? '') !== undefined;
