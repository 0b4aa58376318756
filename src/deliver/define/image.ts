/**
 * An image of any size, read in pieces: a `Blob` in the browser, a file in Node. `read` resolves to exactly `length` bytes from
 * `offset`, which are always within `size`; its failures (a file that is gone) are passed on to the caller.
 */
export interface ImageSource {
  size: number;
  read: (offset: number, length: number) => Promise<Uint8Array>;
}

/** Bytes that replace those at an offset of an image; its size stays. */
export interface Patch {
  offset: number;
  bytes: Uint8Array;
}

/** Bytes in memory as an image. */
export const imageOfBytes = (bytes: Uint8Array): ImageSource => ({
  size: bytes.length,
  read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
});

/** How many bytes of an image are copied at a time. */
const pieceLength = 1 << 20;

/**
 * The image with its patches, from the first byte to the last, in pieces of at most 1 MiB: what writes it somewhere else needs no
 * more memory than that. Patches do not overlap.
 */
export async function* patchedPieces(source: ImageSource, patches: readonly Patch[]): AsyncGenerator<Uint8Array, void, void> {
  let at = 0;
  for (const patch of patches.toSorted((a, b) => a.offset - b.offset)) {
    yield* plainPieces(source, at, patch.offset);
    yield patch.bytes;
    at = patch.offset + patch.bytes.length;
  }
  yield* plainPieces(source, at, source.size);
}

async function* plainPieces(source: ImageSource, from: number, to: number): AsyncGenerator<Uint8Array, void, void> {
  for (let at = from; at < to; at += pieceLength) yield await source.read(at, Math.min(pieceLength, to - at));
}
