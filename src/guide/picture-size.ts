/** Width and height of a picture in extended WebP, as Chromium writes it; undefined when it is something else. */
export function pictureSize(webp: Uint8Array): { width: number; height: number } | undefined {
  const name = (at: number) => String.fromCharCode(...webp.subarray(at, at + 4));
  if (webp.length < 30 || name(0) !== 'RIFF' || name(8) !== 'WEBP' || name(12) !== 'VP8X') return undefined;
  const view = new DataView(webp.buffer, webp.byteOffset);
  // Each is one less than it is, in 24 bits.
  const sizeAt = (at: number) => 1 + view.getUint16(at, true) + 0x10000 * view.getUint8(at + 2);
  return { width: sizeAt(24), height: sizeAt(27) };
}
