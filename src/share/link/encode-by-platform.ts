import { toBase64Url } from '../../core/bytes/base64url.ts';
import { checkLength, checkOf } from './check-sum.ts';
import { written } from './link-grammar.ts';
import { maxData, maxPayload } from './link-limits.ts';
import { writePayload } from './payload.ts';

/**
 * Encodes a text as the fragment of a link, without `#`, as `encodeLink` does but with the browser's own deflate, which
 * knows no dictionary: what has no room for the rest of Bunsen makes links of it that are longer. Undefined when no link
 * can hold the text.
 */
export async function encodeByPlatform(text: string): Promise<string | undefined> {
  const payload = writePayload({ text });
  if (payload.length > maxPayload) return undefined;
  const stream = new Response(payload.slice()).body?.pipeThrough(new CompressionStream('deflate-raw'));
  const deflated = new Uint8Array(await new Response(stream ?? null).arrayBuffer());
  const data = new Uint8Array(deflated.length + checkLength);
  data.set(deflated);
  new DataView(data.buffer).setUint32(deflated.length, checkOf(written, deflated));
  const encoded = toBase64Url(data);
  return encoded.length > maxData ? undefined : `${written}:${encoded}`;
}
