import { expect, test } from 'vitest';
import { dedent } from './dedent.ts';

test.each([
  ['\n      variant: fcos\n      passwd:\n        users: []\n    ', 'variant: fcos\npasswd:\n  users: []\n'],
  ['variant: fcos\nversion: 1.6.0', 'variant: fcos\nversion: 1.6.0'],
  ['\n\n  a: 1\n\n  b: 2\n', '\na: 1\n\nb: 2\n'],
  ['\n\ta: |\n\t  b\n', 'a: |\n  b\n'],
  ['\n  a: |\n \n    b\n', 'a: |\n\n  b\n'],
  ['', ''],
  ['   ', ''],
  ['\n  ', ''],
])('%j', (html, text) => expect(dedent(html)).toBe(text));
