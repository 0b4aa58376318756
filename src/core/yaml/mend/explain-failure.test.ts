import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainCut } from './explain-failure.ts';
import { parseText } from '../parse-text.ts';
import { brokenText } from '../testing/broken-text.ts';
import { runs } from '../../testing/runs.ts';

/** The offset marked by ‸ in a text, and the text without the mark. */
function marked(text: string): { text: string; offset: number } {
  const offset = text.indexOf('‸');
  return { text: text.replace('‸', ''), offset };
}

const neverClosed = (what: string): string => `the ${what} that starts here is never closed`;

describe('a syntax error', () => {
  it.each([
    // Blanks
    ['a:\n‸\tb: 1\n', 'a tab cannot indent; use spaces'],
    ['a: b\n‸\tc: d\n', 'a tab cannot indent; use spaces'],
    ['a: b\n ‸\tc: d\n', 'a tab cannot indent; use spaces'],
    ['a: |\n‸\tb\n', 'a tab cannot indent; use spaces'],
    ['- a: 1\n‸\tb: 2\n', 'a tab cannot indent; use spaces'],
    ['a:\n  -‸\tb: c\n', 'a tab is not allowed here; use a space'],
    ['a:\n  b: |\n  ‸hello\nc: d\n', "indent this line further: it belongs to the text of 'b' that begins on line 2"],
    ['x: y\na:‸\u00a0b\n', 'this is not an ordinary space: no-break space (U+00A0); replace it'],
    ['a:\n‸\u00a0\u00a0- b: c\n\u00a0\u00a0- d\n', 'this is not an ordinary space: no-break space (U+00A0); replace it'],
    ['a:\n  -‸\u00a0b: c\n  - d: e\n', 'this is not an ordinary space: no-break space (U+00A0); replace it'],
    ['x: y\na:‸\u3000b\n', 'this is not an ordinary space: ideographic space (U+3000); replace it'],
    ['x: y\na:‸\u200b b\n', 'there is an invisible character here: zero-width space (U+200B); delete it'],
    ['x: y\na:‸\u200c b\n', 'there is an invisible character here: zero-width non-joiner (U+200C); delete it'],
    ['x: y\na:‸\u200d b\n', 'there is an invisible character here: zero-width joiner (U+200D); delete it'],
    ['x: y\na:‸\u2060 b\n', 'there is an invisible character here: word joiner (U+2060); delete it'],
    ['x: y\na:‸\ufeff b\n', 'there is an invisible character here: byte order mark (U+FEFF); delete it'],
    ['x: y\na:‸\u00ad b\n', 'there is an invisible character here: soft hyphen (U+00AD); delete it'],
    ['a: |\n  b\n‸\t\n', 'a tab cannot indent; use spaces'],
    // Block scalars
    ['a:\n  b: |\n‸[Unit]\nAfter=c\n  d: e\n', "indent this line further: it belongs to the text of 'b' that begins on line 2"],
    ['a:\n  b: |\n‸#!/bin/bash\necho 1\n', "indent this line further: it belongs to the text of 'b' that begins on line 2"],
    ['a:\n  b: |\n    set -e\n‸echo 1\n', "indent this line further: it belongs to the text of 'b' that begins on line 2"],
    ['a:\n  b: |\n ‸echo 1\n  c: d\n', "indent this line further: it belongs to the text of 'b' that begins on line 2"],
    ['a:\n  - |\n‸@x\n', 'indent this line further: it belongs to the text that begins on line 2'],
    ['a: |‸b\n', "nothing but a comment can follow '|'; begin the text on the next line, or quote all of it"],
    ['a: > ‸b\n', "nothing but a comment can follow '>'; begin the text on the next line, or quote all of it"],
    ['a: |‸0\n  b\n', 'the indentation of a block text cannot be 0'],
    ['a: [‸|, b]\n', 'block text is not allowed in brackets; quote it'],
    // Quotes
    ['a: ‸"b\nc: d\n', neverClosed('double quote')],
    ["a: ‸'b\nc: d\n", neverClosed('single quote')],
    ['a: ‸"b\nc: "d"\n', neverClosed('double quote')],
    ['a: ‸"b\nc: d\ne: ["f", g]\nh: "i"\n', neverClosed('double quote')],
    ["a: ‸\"b\nc: 'd\\e'\n", neverClosed('double quote')],
    ['a: ‸"b\n---\nc: d\n', neverClosed('double quote')],
    ["a: 'it‸'s'\n", "this quote ends the text; write '' for a ' in single quotes"],
    ['a: "say ‸"hi""\n', 'this quote ends the text; write \\" for a " in double quotes'],
    ['a: "b" ‸c\n', 'text follows the closing quote; quote all of it, or none'],
    ['a: ‸“b: c”\n', '“ is not a quote in YAML; use " or \''],
    ['a: "C:‸\\dir"\n', "'\\d' is not an escape; use single quotes, or write '\\\\' for a backslash"],
    ['a: "‸\\x0z"\n', "'\\x' needs 2 hexadecimal digits after it; if it is not meant as an escape, use single quotes"],
    ['a: "‸\\ud800"\n', "this escape is not a Unicode character; write one beyond U+FFFF as '\\U' and 8 digits"],
    // Brackets
    ['a: ‸[b, c\nd: e\n', neverClosed("'['")],
    ['a: ‸{b: c\nd: e\n', neverClosed("'{'")],
    ['a: {\n  b: ‸[1, 2\n  c: 3\n}\nd: e\n', neverClosed("'['")],
    ['a: ‸[b\n---\nc: d\n', neverClosed("'['")],
    ['a:\n  ‸[\n  - b\n', neverClosed("'['")],
    ['a: [b‸}\n', "expected ']' here, as '[' in line 1 is still open"],
    ['a: [b, "c" ‸d]\n', "expected ',' or ']' here"],
    ['a: {b: "c" ‸d: e}\n', "expected ',' or '}' here"],
    ['a: [b,‸, c]\n', "expected a value before ','"],
    ['a: [b] ‸c\n', "text follows the closing ']'; quote all of it, or remove what follows"],
    ['a: ‸]\n', "this ']' closes nothing; remove it, or quote the text"],
    ['a: [‸- b]\n', "a list with '-' is not allowed in brackets; separate the items by ','"],
    // Keys and items
    ['a: 1\nname‸:core\n', "a space must follow this ':'"],
    ['a:\n  - name‸:core\n    b: c\n', "a space must follow this ':'"],
    ['a: 1\n‸nam\n', "the key 'nam' needs a ':' after it"],
    ['a:\n  ‸files\n    - b: c\n', "the key 'files' needs a ':' after it"],
    ['a: 1\n‸not a key\nb: c\n', "expected a key with ':' here"],
    ['a:\n  - b: 1\n  ‸-b: 2\n', "a space must follow this '-'"],
    ['a:\n  ‸-b: 1\n  - b: 2\n', "a space must follow this '-'"],
    ['a: b‸: c\n', "a second ':' is not allowed here; quote the text if it belongs to it"],
    ['a: ‸- b\n', "a list cannot begin here; put '-' on a line of its own, or quote the text"],
    ['a: ‸? b\n', "text cannot begin with '? '; quote it"],
    ['a: 1\n  ‸: b\n', "expected a key before this ':'"],
    // Signs
    ['a: ‸@b\n', "text cannot begin with '@'; quote it"],
    ['a: ‸`b`\n', "text cannot begin with '`'; quote it"],
    ['a: ‸%b\n', "text cannot begin with '%'; quote it"],
    ['a: ‸*.conf\n', "an unquoted '*' stands for an anchor; quote the text"],
    ['a: ‸&b*\n', "an unquoted '&' names an anchor; quote the text"],
    ['a: ‸!b{\n', "an unquoted '!' begins a tag, and this one is not complete; quote the text"],
    ['a: ‸!b!c d\n', "no %TAG line says what this tag's handle stands for; quote the text if it is not a tag"],
    ['a: ‸*b\n', "unknown anchor 'b' referenced"],
    ['a: b‸\x01\n', "the character U+0001 is not allowed; remove it, or write '\\x01' in double quotes"],
    ['a: b‸\ufffe\n', "the character U+FFFE is not allowed; remove it, or write '\\ufffe' in double quotes"],
    // Leftovers
    ['a:\n  ‸{{ range .b }}\n  - {{ . }}\n  {{ end }}\n', "'{{' looks like the start of a template: render it first, then open the result"],
    ['a: ‸{{ b }}-c\n', "'{{' looks like the start of a template: render it first, then open the result"],
    ['‸{% if a %}\nb: c\n', "'{%' looks like the start of a template: render it first, then open the result"],
    ['a: 1\n‸<% if a %>\nb: c\n', "'<%' looks like the start of a template: render it first, then open the result"],
    ['a: [‸${B}]\n', "'${' begins a variable that nothing fills in here; replace it with its value, or quote the text"],
    ['a: 1\n‸<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> c\n', 'a merge conflict is left here; keep one side and remove the marker lines'],
    ['a: 1\n‸=======\nb: 3\n', 'a merge conflict is left here; keep one side and remove the marker lines'],
    ['a: 1\n‸>>>>>>> c\nb: 3\n', 'a merge conflict is left here; keep one side and remove the marker lines'],
    // Indentation
    ['a:\n  - b: 1\n     ‸c: 2\n', "indented by 5 spaces; to line up with 'b' (line 2) it needs 4 spaces"],
    ['a:\n  b: 1\nc:\n    d: 2\n  ‸e: 3\n', "indented by 2 spaces; to line up with 'd' (line 4) it needs 4 spaces"],
    ['a:\n  - b: 1\n  ‸c: 2\n', "indented by 2 spaces; to line up with 'b' (line 2) it needs 4 spaces"],
    ['a:\n  - b: 1\n ‸- b: 2\n', "indented by 1 space; to line up with the '-' of line 2 it needs 2 spaces"],
    ['a:\n  b:\n ‸- c\n', "indented by 1 space; to be an item of 'b' (line 2) it needs at least 2 spaces"],
    ['a: 1\n‸- b\n', "a list item is not allowed here; expected a key with ':'"],
    // Documents
    ['‸%YAML 1.2\n---\na: b\n', 'only %YAML 1.1 is read; remove this line'],
    ['‸%YAML a\n---\n', '%YAML needs a version such as 1.1'],
    ['‸%YAML 1.1 a\n---\n', 'nothing can follow on the line of this directive'],
    ['%YAML 1.1\n‸%YAML 1.1\n---\na: b\n', '%YAML is given twice'],
    ['%TAG !a! b\n‸%TAG !a! b\n---\na: b\n', 'this %TAG handle is given twice'],
    ['‸%TAG a\n---\n', 'this %TAG line is not complete'],
    ['a: b\n‸%c\n', "a line that begins with '%' is a directive: %YAML or %TAG; indent or quote it if it is not one"],
    ['‸%\n', "a line that begins with '%' is a directive: %YAML or %TAG; indent or quote it if it is not one"],
    ['%YAML 1.1\n‸a: b\n', "expected '---' on a line of its own after the directives"],
    ['%YAML 1.1\n‸a\n', "expected '---' on a line of its own after the directives"],
    ['a: 1\n... b‸: c\n', "nothing can follow '...' on its line"],
    ['--- ‸a: b\n', "a mapping cannot begin on the line of '---'; put it on the next one"],
  ])('in %j', (text, message) => {
    const { text: plain, offset } = marked(text);
    const { problem } = parseText(plain);
    expect(problem).toMatchObject({ message, offset });
    const before = plain.slice(0, offset).split('\n');
    expect(problem?.at).toEqual({ line: before.length, column: [...(before.at(-1) ?? '')].length + 1 });
  });

  it('that is nested too deeply', () => {
    expect(parseText('['.repeat(10_001)).problem?.message).toBe('exceeded max depth of 10000');
  });

  it('keeps the line that go-yaml names', () => {
    expect(parseText('a: 1\nb:\n  - c: 1\n  d: 2\n').problem).toMatchObject({ line: 2, at: { line: 4, column: 3 } });
  });

  it('is explained for any text, in one short sentence at a position within it', () => {
    fc.assert(
      fc.property(brokenText, (text) => {
        const { problem } = parseText(text);
        if (!problem) return;
        expect(problem.offset).toBeGreaterThanOrEqual(0);
        expect(problem.offset).toBeLessThanOrEqual(text.length);
        expect(problem.message).toMatch(/^[^A-Z].*[^.\s]$/s);
        expect(problem.message.length).toBeLessThan(160);
      }),
      { numRuns: runs(400) },
    );
  });
});

describe('a document that ends before its text does', () => {
  const cut = (text: string): ReturnType<typeof explainCut> => explainCut(text, parseText(text).documentEnd);

  it('starts too far in', () => {
    expect(cut('# x\n  variant: fcos\nversion: 1.6.0\n')).toEqual({
      message: "indented by 2 spaces, while 'version' (line 3) is not; indent both alike",
      at: { line: 2, column: 3 },
      offset: 6,
    });
    expect(cut('  a: 1\n  b: 2\n c: 3\n')?.message).toBe("indented by 2 spaces, while 'c' (line 3) is by 1; indent both alike");
  });

  it.each(['a: 1\n', '', '  a: 1\n# b\n', '  a: 1\n---\nb: 2\n', 'a: 1\n...\nb: 2\n'])('is not one: %j', (text) => {
    expect(cut(text)).toBeUndefined();
  });
});
