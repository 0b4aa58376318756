import * as words from '#words/core/yaml-causes';
import { BACKSLASH, DOUBLE_QUOTE, hexValue } from '../../text/characters.ts';
import { behindQuote } from './lines.ts';
import type { Edit, Mend, Range } from './mended-text.ts';
import type { Situation } from './situation.ts';
import type { Rule } from './cause.ts';
import { asText, replace, together } from './mends.ts';
import { looksLikeEntry } from './line-shapes.ts';

/** Ends a quoted text at the end of its line, or before brackets that end there. */
function endQuote(situation: Situation, quote: number): Mend {
  const { text, lines } = situation;
  let { end } = lines.around(quote);
  if (situation.bracketsAt(quote).length > 0) {
    while (end > quote + 1 && /[\]},\s]/.test(text.charAt(end - 1))) end--;
  }
  let backslashes = 0;
  while (text.charCodeAt(quote) === DOUBLE_QUOTE && text.charCodeAt(end - 1 - backslashes) === BACKSLASH) backslashes++;
  return replace(end, end, (backslashes % 2 === 1 ? '\\' : '') + text.charAt(quote), { start: quote, end });
}

function neverClosed(situation: Situation, offset: number): ReturnType<Rule> {
  const style = situation.text.charCodeAt(offset) === DOUBLE_QUOTE ? 'double' : 'single';
  return {
    offset,
    message: words.openQuotes[style],
    mends: () => [endQuote(situation, offset), replace(offset, offset + 1, '')],
  };
}

/** A quote that is still open at the end of the text, or that ends only where the next one was meant to begin. */
export const openQuote: Rule = (situation) => {
  const { text, lines, tokens, code, context, problem } = situation;
  const isOpen = code === 'quote-open' || code === 'document-in-quotes';
  const wrapped = tokens
    .slice(-24)
    .findLast(
      ({ type, style, offset, end }) =>
        type === 'scalar' && style.endsWith('quoted') && offset < problem && lines.indexOf(offset) < lines.indexOf(end),
    );
  if (wrapped && /^[ \t]*[^ \t\r\n:,\]}#]/.test(text.slice(wrapped.end, lines.around(wrapped.end).end))) {
    for (const line of lines.from(lines.indexOf(wrapped.offset) + 1)) {
      if (line.start >= wrapped.end) break;
      if (looksLikeEntry(lines, line)) return neverClosed(situation, wrapped.offset);
    }
  }
  if (isOpen) return neverClosed(situation, context);
  // Inside quotes: those may have been open for several lines.
  if (code.startsWith('escape-') && text.charCodeAt(context) === DOUBLE_QUOTE) {
    const last = lines.indexOf(problem);
    for (let index = lines.indexOf(context) + 1; index <= last; index++)
      if (looksLikeEntry(lines, lines.at(index))) return neverClosed(situation, context);
  }
  return undefined;
};

const digitsOf: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** The length of the escape after a backslash; 0 when it is not one. */
function escapeLength(text: string, backslash: number): number {
  const letter = text.charAt(backslash + 1);
  const digits = digitsOf[letter];
  if (digits === undefined) return /[0abt\tnvfre "'\\N_LP\r\n]/.test(letter) ? 2 : 0;
  let value = 0;
  for (let at = backslash + 2; at < backslash + 2 + digits; at++) {
    const digit = hexValue(text.charCodeAt(at));
    if (digit < 0) return 0;
    value = value * 16 + digit;
  }
  return value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff) ? 0 : 2 + digits;
}

/** A backslash in double quotes that does not start an escape. */
export const escape: Rule = (situation) => {
  const { text, lines, code, problem } = situation;
  if (!code.startsWith('escape-')) return undefined;
  const offset = code === 'escape-unknown' ? problem : Math.max(problem - 2, 0);
  const mends = (): Mend[] => {
    const { end } = lines.around(offset);
    const mended: Mend[] = [];
    for (let at = offset; at < end; at++) {
      if (text.charCodeAt(at) === DOUBLE_QUOTE) break;
      if (text.charCodeAt(at) !== BACKSLASH) continue;
      const length = escapeLength(text, at);
      if (length === 0) mended.push(replace(at, at, '\\', { start: at, end: Math.min(at + 2, end) }));
      at += Math.max(length, 1) - 1;
    }
    return [together(mended)];
  };
  const letter = String.fromCodePoint(text.codePointAt(offset + 1) ?? 0x20);
  if (code === 'escape-unknown') return { offset, message: words.notEscape(`\\${letter}`), mends };
  const digits = digitsOf[letter] ?? 0;
  const message = code === 'escape-hex' ? words.escapeDigits(digits, `\\${letter}`) : words.escapeRange;
  return { offset, message, mends };
};

/** Typographic quotes, which quote nothing. */
export const typographicQuote: Rule = (situation) => {
  const { text, lines, code, problem } = situation;
  if (code !== 'value-misplaced') return undefined;
  const { start, value, end } = lines.entry(lines.around(problem));
  const offset = [start, value].find((at) => at < problem && /[\u2018-\u201f\u00ab\u00bb]/.test(text.charAt(at)));
  if (offset === undefined) return undefined;
  return { offset, message: words.typographicQuote(text.charAt(offset)), mends: () => [asText(text, { start: offset, end })] };
};

/** Reads the quotes inside a quoted text as part of it. */
function quoteWithin(text: string, { start, end }: Range): Mend {
  const edits: Edit[] = [];
  const double = text.charCodeAt(start) === DOUBLE_QUOTE;
  for (let at = start + 1; at < end - 1; at++) {
    if (double && text.charCodeAt(at) === BACKSLASH) at++;
    else if (!double && text.startsWith("''", at) && at < end - 2) at++;
    else if (text.charCodeAt(at) === text.charCodeAt(start)) edits.push({ start: at, end: at, insert: double ? '\\' : "'" });
  }
  return { edits, guesses: [{ start, end }] };
}

/** Something after a quoted text or a closing bracket on its line. */
export const trailing: Rule = (situation) => {
  const { text, lines, code, problem, tokens, before, token } = situation;
  if (code !== 'key-missing' && code !== 'item-missing') return undefined;
  const line = lines.around(problem);
  const last = tokens.slice(Math.max(before - 8, 0), before).findLast(({ type }) => type !== 'block-end');
  if (!last || last.offset < line.start || problem <= line.content || token?.type === 'stream-end') return undefined;
  const { value, end } = lines.entry(line);
  const mends = (): Mend[] => [replace(problem, Math.max(end, problem), ''), asText(text, { start: value, end })];
  if (last.type === 'scalar') {
    const quoted = behindQuote(text, last.offset, line.end) === last.end;
    const quote = text.charAt(last.offset);
    if (quoted && text.charAt(end - 1) === quote && end > last.end && last.offset === value) {
      return {
        offset: last.end - 1,
        message: quote === "'" ? words.quoteEnds.single : words.quoteEnds.double,
        mends: () => [quoteWithin(text, { start: value, end })],
      };
    }
    return {
      offset: problem,
      message: quoted ? words.textAfterQuote : words.textGoesOn,
      mends,
    };
  }
  if (last.type === 'alias') return { offset: problem, message: words.textAfterAlias, mends };
  if (last.type === 'flow-list-end' || last.type === 'flow-mapping-end') {
    return {
      offset: problem,
      message: words.textAfterBracket(text.charAt(last.offset)),
      mends,
    };
  }
  return undefined;
};
