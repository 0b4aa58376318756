import { maxData, maxPayload } from './link-limits.ts';
import { writePayload } from './payload.ts';
import { dataLength, writeFragment } from './write-fragment.ts';

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
  const fragment = writeFragment(deflated);
  return dataLength(fragment) > maxData ? undefined : fragment;
}
