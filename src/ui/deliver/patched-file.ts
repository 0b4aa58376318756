import type { ImageSource, Patch } from '../../deliver/define/image.ts';

/** A file of any size as an image: the browser reads only the slices that are asked for. */
export const imageOfFile = (file: Blob): ImageSource => ({
  size: file.size,
  read: async (offset, length) => new Uint8Array(await file.slice(offset, offset + length).arrayBuffer()),
});

/** A file with patches, of slices of the original: nothing of it is read until the browser saves it. */
export function patchedFile(file: Blob, patches: readonly Patch[]): Blob {
  const parts: BlobPart[] = [];
  let at = 0;
  for (const { offset, bytes } of patches.toSorted((a, b) => a.offset - b.offset)) {
    parts.push(file.slice(at, offset), new Uint8Array(bytes));
    at = offset + bytes.length;
  }
  // oxlint-disable-next-line sinks/use -- bytes without a meaning
  return new Blob([...parts, file.slice(at)], { type: 'application/octet-stream' });
}
