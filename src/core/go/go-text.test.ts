import { describe, expect, test } from 'vitest';
import { goQuote, isSpace, trimSpace } from './go-text.ts';

describe('goQuote', () => {
  test.each([
    ['plain α-ünï 😀', '"plain α-ünï 😀"'],
    ['say "a\\b"', String.raw`"say \"a\\b\""`],
    ['\t\n\r\v\f\b\x07', String.raw`"\t\n\r\v\f\b\a"`],
    ['\x01\x7f', String.raw`"\x01\x7f"`],
    ['\u00a0\u00ad\ufeff\u2028', String.raw`"\u00a0\u00ad\ufeff\u2028"`],
    ['\u{e0001}', String.raw`"\U000e0001"`],
    ['\udcff\udc80\ufffd', String.raw`"\xff\x80\ufffd"`.replace(String.raw`\ufffd`, '\ufffd')],
    ["it's `so`", `"it's \`so\`"`],
  ])('%j', (text, quoted) => expect(goQuote(text)).toBe(quoted));
});

describe('white space', () => {
  test('is trimmed as in Go, which includes U+0085 but not U+FEFF', () => {
    expect(trimSpace('\u0085\u3000 a b\t\r\n')).toBe('a b');
    expect(trimSpace('\ufeffa')).toBe('\ufeffa');
    expect(trimSpace(' \n')).toBe('');
    expect(isSpace(0x1c)).toBe(false);
  });
});
