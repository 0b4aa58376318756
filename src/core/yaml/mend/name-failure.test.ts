import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBriefly } from '../read-briefly.ts';
import { readText } from '../read-text.ts';
import { runs } from '../../testing/runs.ts';
import { brokenText } from '../testing/broken-text.ts';
import { Lines } from './causes/lines.ts';

describe('a failure that is only named', () => {
  it('says what go-yaml met, and where', () => {
    const { problem } = readBriefly('a: b\nc: *d\n');
    expect(problem).toEqual({
      code: 'alias-unknown',
      message: "unknown anchor 'd' referenced",
      line: undefined,
      at: { line: 2, column: 4 },
      offset: 8,
    });
    expect(readBriefly('a:\n\tb: 1\n').problem?.message).toBe('this character cannot begin a value; quote the text');
    expect(readBriefly('a: "b\n').problem).toMatchObject({
      message: 'the quote that starts here is never closed',
      at: { line: 1, column: 4 },
    });
    expect(readBriefly('a: \u0007\n').problem?.message).toMatch(/^the character U\+0007 is not allowed/);
  });

  it('is found in the same texts as its cause, with what go-yaml says of it', () => {
    fc.assert(
      fc.property(brokenText, (text) => {
        const named = readBriefly(text).problem;
        const explained = readText(text).problem;
        expect(named && [named.code, named.line]).toEqual(explained && [explained.code, explained.line]);
      }),
      { numRuns: runs(2000) },
    );
  });

  it.each(['', '\uFEFF'])('is at the line and column of its offset: %j', (mark) => {
    fc.assert(
      fc.property(brokenText, (text) => {
        const named = readBriefly(mark + text).problem;
        if (named) expect(named.at).toEqual(new Lines(mark + text).place(named.offset));
      }),
      { numRuns: runs(2000) },
    );
  });
});
