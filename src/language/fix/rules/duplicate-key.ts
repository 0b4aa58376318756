import * as words from '#words/language/fixes';
import { linesOfKey } from '../../../core/document/locate/lines-of-key.ts';
import { splice } from '../../../core/document/write/text-change.ts';
import type { FixRule } from './fix.ts';

/** A key that is given twice: either of the two can go, the later one first. */
export const duplicateKey: FixRule = ({ parsed, finding, path }) => {
  if (!/^mapping key "[^]*" already defined at line \d+$/.test(finding.message)) return [];
  return linesOfKey(parsed, path)
    .toReversed()
    .map(({ start, end, line, lastLine }) => ({
      title: line === lastLine ? words.removeLine(line) : words.removeLines(line, lastLine),
      changes: [splice(start, end, '')],
    }));
};
