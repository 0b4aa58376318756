import * as words from '#words/share/secrets';
import { placeholders } from '../../../core/placeholders.ts';
import type { SecretMatch } from './secret-match.ts';

const begins = /-{4,5} ?BEGIN (?:[A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?|OpenVPN Static key V\d) ?-{4,5}/g;
const ends = /-{4,5} ?END (?:[A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?|OpenVPN Static key V\d) ?-{4,5}/y;

/** What is between both ends: lines of base64, which may be indented, escaped or commented out, and headers. */
const body = /(?:[A-Za-z0-9+/=\s#]|\\[nr]?|(?:Proc-Type|DEK-Info|Version|Comment|Subject|Hash|Charset): ?[^\n\\]{0,200}){1,10000}/y;
/** What certainly belongs to the key in a block without an end. */
const openBody = /(?:(?:\\n|[\s#])*[A-Za-z0-9+/=]{20,}){1,10000}/y;

/** Finds private keys in PEM and similar formats, whole or truncated. */
export function findPemKeys(text: string): SecretMatch[] {
  const found: SecretMatch[] = [];
  begins.lastIndex = 0;
  for (let begin = begins.exec(text); begin; begin = begins.exec(text)) {
    const from = begins.lastIndex;
    const closed = endOf(ends, text, endOfAll(body, text, from));
    const to = closed ?? endOfAll(openBody, text, from);
    begins.lastIndex = to;
    found.push({ what: words.privateKey, placeholder: placeholders.privateKey, start: begin.index, end: to });
  }
  return found;
}

/** Where repeated matches of a sticky pattern end. A single match would need too much memory for a long key. */
function endOfAll(pattern: RegExp, text: string, from: number): number {
  let end = from;
  for (let next = endOf(pattern, text, end); next !== undefined; next = endOf(pattern, text, end)) end = next;
  return end;
}

/** Where the match of a sticky pattern at an offset ends; undefined where it does not match. */
function endOf(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
