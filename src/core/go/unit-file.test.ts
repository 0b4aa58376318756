import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseUnit } from './unit-file.ts';

const sectionsOf = (contents: string): string[] | string => {
  const unit = parseUnit(contents);
  return 'problem' in unit ? unit.problem : [...unit.sections];
};

describe('parseUnit', () => {
  test('lists the sections that have an option', () => {
    expect(sectionsOf('[Unit]\nDescription=x\n\n[Service]\n[Install]\nWantedBy=a\n[Unit]\nB=c')).toEqual(['Unit', 'Install']);
  });

  test.each([
    ['nothing', '', []],
    ['text before the first section', 'anything = at all\n[A]\nb=', ['A']],
    ['comments', '# [A]\n; x \\\n[B] of the comment\n[C]\n#d=e\n;f\ng=h', ['C']],
    ['a comment continued with a space after the backslash', '# a \\ \n[A]\nb=c', []],
    ['a value continued over lines', '[A]\nb=c \\\n[D]\n  e=f\n', ['A']],
    ['a continuation that ends at a blank line', '[A]\nb=c \\\n \n[D]\ne=f', ['A', 'D']],
    ['a value continued to the end', '[A]\nb=c\\', ['A']],
    ['CRLF', '[A]\r\nb=c\r\n\r\n[D]\r\ne=f\r\n', ['A', 'D']],
    ['CRLF, where a backslash does not continue', '[A]\r\nb=c\\\r\n[D]\r\ne=f\r\n', ['A', 'D']],
    ['an empty name', '[A]\n=b', ['A']],
    ['a section name over two lines', '[A\nB]\nc=d', ['A\nB']],
    ['other white space', '[A]\u00a0\u3000\n\u2028b=c\n[Ünï]\nd=é', ['A', 'Ünï']],
  ])('accepts %s', (_, contents, sections) => expect(sectionsOf(contents)).toEqual(sections));

  test.each([
    ['an open section', '[Unit', 'unable to find end of section'],
    ['text after a section', '[Unit] Description=α "x" \n', 'found garbage after section name : "Description=α \\"x\\""'],
    ['bytes that are no text after a section', '[A]\udcff\udce2z\n', 'found garbage after section name : "\\xff\\xe2z"'],
    ['a line break after the first byte of a character', '[A]\n\udce2\nb=c', 'unexpected newline encountered while parsing option name'],
    ['an option without a value', '[A]\nb\nc=d', 'unexpected newline encountered while parsing option name'],
    ['an option without a value before CRLF', '[A]\r\nb\r\n', 'unexpected newline encountered while parsing option name'],
    ['an option without a value at the end', '[A]\nb=c\nd', 'EOF'],
  ])('refuses %s', (_, contents, problem) => expect(sectionsOf(contents)).toBe(problem));

  const tooLong = 'line too long (max 2048 bytes)';

  test('refuses an overlong line only where enough of it is buffered', () => {
    expect(sectionsOf(`[A]\nb=${'x'.repeat(2045)}\n`)).toEqual(['A']);
    expect(sectionsOf(`[A]\nb=${'x'.repeat(2046)}\n`)).toBe(tooLong);
    expect(sectionsOf(`[A]\nb=${'x'.repeat(2046)}`)).toBe(tooLong);
    // By then the buffer of 4,096 bytes holds the rest of the value.
    const before = `[A]\n${'c=d\n'.repeat(600)}`;
    expect(sectionsOf(`${before}b=${'x'.repeat(4000)}\n`)).toEqual(['A']);
    expect(sectionsOf(`${'x'.repeat(3000)}\n[A]`)).toBe(tooLong);
  });

  test('counts bytes, and breaks at carriage returns too', () => {
    expect(sectionsOf(`[A]\nb=${'ü'.repeat(1022)}x\n`)).toEqual(['A']);
    expect(sectionsOf(`[A]\nb=${'ü'.repeat(1023)}\n`)).toBe(tooLong);
    expect(sectionsOf(`[A]\nb=${'x'.repeat(2000)}\r${'x'.repeat(2000)}\n`)).toEqual(['A']);
  });

  test('terminates on any text', () => {
    const piece = fc.constantFrom('[', ']', '\n', '\r\n', '=', '#', '\\', ' ', 'a', 'é', '😀', 'x'.repeat(2050), '\\\n'.repeat(3000));
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (parts) => void parseUnit(parts.join(''))));
  });
});
