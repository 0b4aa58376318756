import { readFloat, readInteger } from '../go/number-text.ts';
import { isTimestamp } from '../go/timestamp.ts';

const scalarSpellings = (...words: string[]): string[] =>
  words.flatMap((word) => [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]);
const infinities = ['', '+', '-'].flatMap((sign) => ['.inf', '.Inf', '.INF'].map((word) => sign + word));
/** Words with a special meaning in YAML 1.2 or 1.1. */
const words = new Set([
  '',
  '~',
  ...scalarSpellings('null', 'true', 'false', 'y', 'yes', 'on', 'n', 'no', 'off'),
  '.nan',
  '.NaN',
  '.NAN',
  ...infinities,
]);
/** A number in base 60, whose parts between colons are checked separately. */
const base60 = /^[-+]?[0-9][0-9_]*:[0-9:]*(?:\.[0-9_]*)?$/;
const noPart = /:(?![0-5]?[0-9](?:[:.]|$))/;

/** Whether a plain text is nothing but text to go-yaml's encoder, which also considers readers of YAML 1.1. */
export function readsAsText(text: string): boolean {
  if (words.has(text)) return false;
  if (!/^[-+.\d]/.test(text)) return true;
  return (
    readFloat(text) === undefined &&
    readInteger(text.replaceAll('_', '')) === undefined &&
    !(base60.test(text) && !noPart.test(text)) &&
    !isTimestamp(text)
  );
}
