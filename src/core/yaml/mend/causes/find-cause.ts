import type { FailureCode } from '../../text/read-failure.ts';
import type { Situation } from './situation.ts';
import { oddBlank, tab } from './blanks.ts';
import { blockHeader, unindentedText } from './block-text.ts';
import { inBrackets, openBracket, strayBracket } from './brackets.ts';
import type { Cause, Rule } from './cause.ts';
import { behindDocumentEnd, behindDocumentMark, directive, documentStart } from './document.ts';
import { conflictMarker, template, variable } from './foreign.ts';
import { indentedStart, misindented } from './indentation.ts';
import { colonWithoutBlank, dashWithoutBlank, keyAlone, keyBeforeColon } from './keys.ts';
import { dropLine, dropLines, replace, withChildren } from './mends.ts';
import { namedCause } from './named-cause.ts';
import { escape, openQuote, trailing, typographicQuote } from './quotes.ts';
import { colonInValue, forbiddenStart, itemBehindKey, misplacedKey, sign } from './values.ts';

/** The causes to try, in this order: what is not YAML at all, then what makes everything after it look wrong, then errors within one line. */
const rules: readonly Rule[] = [
  conflictMarker,
  directive,
  documentStart,
  behindDocumentEnd,
  template,
  oddBlank,
  tab,
  openQuote,
  escape,
  variable,
  openBracket,
  strayBracket,
  inBrackets,
  blockHeader,
  unindentedText,
  behindDocumentMark,
  dashWithoutBlank,
  colonWithoutBlank,
  typographicQuote,
  colonInValue,
  itemBehindKey,
  misplacedKey,
  forbiddenStart,
  sign,
  trailing,
  keyAlone,
  keyBeforeColon,
  indentedStart,
  misindented,
];

/** A cause of last resort: the one that go-yaml names. */
const certain: ReadonlySet<FailureCode> = new Set(['alias-unknown', 'character-forbidden', 'too-deep', 'too-many']);

/** Finds out why a text cannot be read. */
export function findCause(situation: Situation): Cause {
  const { text, code, failure, place } = situation;
  for (const rule of certain.has(code) ? [] : rules) {
    const cause = rule(situation);
    if (cause) return cause;
  }
  return { offset: place, message: namedCause(text, failure), mends: () => passingOver(situation) };
}

/** One or two signs in front of what would be an entry without them. */
const junk = /^[ \t]*(?:\{\{[^{}]*\}\}|["'[{\]}@%*&|>!`:\\])(?=[ \t]*(?:- |["']?[\w.-]+["']?:(?:\s|$)))/;

/** The last resort: skip a leading sign, or the line, alone or with those indented further. */
export function passingOver(situation: Situation): ReturnType<Cause['mends']> {
  const { text, lines, line, problem } = situation;
  const other = lines.around(problem);
  const above = lines.above(line.index);
  const sign = junk.exec(text.slice(line.start, line.end))?.[0].trimStart() ?? '';
  const width = sign.length;
  const unsigned = width === 0 ? [] : ['', ' '.repeat(width)].map((blanks) => replace(line.content, line.content + width, blanks));
  return [
    ...unsigned,
    dropLine(line),
    dropLines(withChildren(situation, line)),
    ...(other.index === line.index ? [] : [dropLine(other)]),
    ...(above ? [dropLine(above)] : []),
  ];
}
