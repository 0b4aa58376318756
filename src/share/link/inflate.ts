import { maxPayload } from './link-limits.ts';

/** What inflating came to: the bytes, or why there are none. */
export type Inflated = { ok: true; bytes: Uint8Array } | { ok: false; reason: 'broken' | 'too-large' };

/** Bytes given to the inflater at once. It makes about a thousand times as many of them at most, before it looks at a bound again. */
const slice = 512;

/**
 * Inflates raw deflate (RFC 1951) that was made with a preset dictionary, to `most` bytes at most; of a bomb,
 * no more than half a MiB beyond that is made.
 *
 * The platform's inflater takes no dictionary. It is given one as what came before: a stored block, whose
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
    // What is fed to an inflater that has given up is refused; it has said why already.
    await feeding.catch(() => undefined);
  }
}

async function feed(writer: WritableStreamDefaultWriter<BufferSource>, bytes: Uint8Array, dictionary: Uint8Array): Promise<void> {
  await writer.write(storedBlock(dictionary));
  for (let at = 0; at < bytes.length; at += slice) await writer.write(bytes.slice(at, at + slice));
  await writer.close();
}

/** A block of deflate that holds bytes as they are, and is not the last one (RFC 1951, 3.2.4). */
function storedBlock(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const block = new Uint8Array(5 + bytes.length);
  const view = new DataView(block.buffer);
  view.setUint16(1, bytes.length, true);
  view.setUint16(3, ~bytes.length, true);
  block.set(bytes, 5);
  return block;
}
