/** Width and height of a picture in lossy WebP, as Chromium writes it; undefined when it is something else. */
export function pictureSize(webp: Uint8Array): { width: number; height: number } | undefined {
  const name = (at: number) => String.fromCharCode(...webp.subarray(at, at + 4));
  if (webp.length < 30 || name(0) !== 'RIFF' || name(8) !== 'WEBP' || name(12) !== 'VP8 ') return undefined;
  const view = new DataView(webp.buffer, webp.byteOffset);
  // Fourteen bits each, with two above them that say how to scale.
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}
