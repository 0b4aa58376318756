import { toBase64Url } from '../../core/bytes/base64url.ts';
import { checkLength, checkOf } from './check-sum.ts';
import { written } from './link-grammar.ts';

/** The fragment of a link, without `#`: the version that is written, and the deflated payload with its check sum, in base64url. */
export function writeFragment(deflated: Uint8Array): string {
  const data = new Uint8Array(deflated.length + checkLength);
  data.set(deflated);
  new DataView(data.buffer).setUint32(deflated.length, checkOf(written, deflated));
  return `${written}:${toBase64Url(data)}`;
}

/** The length of the data in such a fragment. */
export const dataLength = (fragment: string): number => fragment.length - written.length - 1;
