import { describe, expect, test } from 'vitest';
import { dark, light, type Palette } from './palette.ts';

/** Contrast ratio of two `#rrggbb` colours: WCAG 2.2, "contrast ratio" and "relative luminance". */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const tokens = ['text', 'key', 'string', 'number', 'comment', 'keyword', 'punctuation'] as const satisfies (keyof Palette)[];
const behind = [
  'background',
  'currentLine',
  'selection',
  'inactiveSelection',
  'match',
  'popup',
  'insertedLine',
  'inserted',
  'removedLine',
  'removed',
] as const satisfies (keyof Palette)[];

describe.each([
  ['light', light],
  ['dark', dark],
])('%s palette', (_, palette) => {
  test.each(tokens.flatMap((token) => behind.map((surface) => [token, surface] as const)))(
    '%s is readable on %s (AA)',
    (token, surface) => {
      expect(contrast(palette[token], palette[surface])).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('line numbers are readable (AA)', () => {
    expect(contrast(palette.lineNumber, palette.background)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.activeLineNumber, palette.currentLine)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['error', 'warning', 'info', 'focus'] as const)(
    'the mark of %s can be told from the text around it (AA for graphics)',
    (mark) => {
      expect(contrast(palette[mark], palette.background)).toBeGreaterThanOrEqual(3);
      expect(contrast(palette[mark], palette.currentLine)).toBeGreaterThanOrEqual(3);
    },
  );
});
