import { drawnBytes, versionFor } from './bytes.ts';
import { applyMask, penalty } from './mask.ts';
import { drawBytes, drawFormat, emptyMatrix, type Matrix } from './matrix.ts';

/**
 * A text as a QR code (ISO/IEC 18004) of bytes in UTF-8 with correction level L: the smallest that has room for it, in the mask that is
 * easiest to read. Undefined when it is too long: the most is 2,953 bytes. It has no quiet zone, which is four modules wide.
 */
export function qrCode(text: string): Matrix | undefined {
  const data = new TextEncoder().encode(text);
  const version = versionFor(data.length);
  if (version === undefined) return undefined;
  const matrix = emptyMatrix(version);
  drawBytes(matrix, drawnBytes(data, version));
  let best = { mask: 0, points: Infinity };
  for (let mask = 0; mask < 8; mask++) {
    applyMask(matrix, mask);
    drawFormat(matrix, mask);
    const points = penalty(matrix);
    if (points < best.points) best = { mask, points };
    applyMask(matrix, mask);
  }
  applyMask(matrix, best.mask);
  drawFormat(matrix, best.mask);
  return matrix;
}

/** The dark modules as the path of an SVG, one unit a module. */
export function pathOfCode({ side, dark }: Matrix): string {
  const runs: string[] = [];
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      if (!dark[y * side + x]) continue;
      const start = x;
      while (x + 1 < side && dark[y * side + x + 1]) x++;
      runs.push(`M${start} ${y}h${x - start + 1}v1h-${x - start + 1}z`);
    }
  return runs.join('');
}
