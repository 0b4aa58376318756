import { decodeUtf8 } from '../../core/bytes/decode-utf8.ts';
import { isObject } from './read-json.ts';

/** Whether bytes are an Ignition config as far as its version says: a warning for who embeds Butane by mistake, no more. */
export function looksLikeIgnition(bytes: Uint8Array): boolean {
  try {
    const config: unknown = JSON.parse(decodeUtf8(bytes) ?? '');
    return isObject(config) && isObject(config['ignition']) && typeof config['ignition']['version'] === 'string';
  } catch {
    return false;
  }
}
