import { maxPayload } from './link-limits.ts';

/** The result of inflating: the bytes, or why there are none. */
export type Inflated = { ok: true; bytes: Uint8Array } | { ok: false; reason: 'broken' | 'too-large' };

/** Bytes given to the inflater at a time. It makes up to about a thousand times as many before the limit is checked again. */
const slice = 512;

/**
 * Inflates raw deflate data (RFC 1951) that was made with a preset dictionary, up to `most` bytes; for a bomb,
 * at most half a MiB beyond that is produced.
 *
 * The platform's inflater takes no dictionary. It is given one as preceding data: a stored block, whose
 * bytes are left out of the result.
 */
export async function inflate(bytes: Uint8Array, dictionary: Uint8Array, most: number = maxPayload): Promise<Inflated> {
  const { writable, readable } = new DecompressionStream('deflate-raw');
  const feeding = feed(writable.getWriter(), bytes, dictionary);
  const reader = readable.getReader();
  const out = new Uint8Array(dictionary.length + most);
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (length + value.length > out.length) {
        await reader.cancel();
        return { ok: false, reason: 'too-large' };
      }
      out.set(value, length);
      length += value.length;
    }
    await feeding;
    return { ok: true, bytes: out.slice(dictionary.length, length) };
  } catch {
    return { ok: false, reason: 'broken' };
  } finally {
    // An inflater that has given up refuses further input; it has already said why.
    await feeding.catch(() => undefined);
  }
}

async function feed(writer: WritableStreamDefaultWriter<BufferSource>, bytes: Uint8Array, dictionary: Uint8Array): Promise<void> {
  await writer.write(storedBlock(dictionary));
  for (let at = 0; at < bytes.length; at += slice) await writer.write(bytes.slice(at, at + slice));
  await writer.close();
}

/** A deflate block that holds bytes unchanged, and is not the last one (RFC 1951, 3.2.4). */
function storedBlock(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const block = new Uint8Array(5 + bytes.length);
  const view = new DataView(block.buffer);
  view.setUint16(1, bytes.length, true);
  view.setUint16(3, ~bytes.length, true);
  block.set(bytes, 5);
  return block;
}
