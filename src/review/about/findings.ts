import { fromBunsen } from '#words/store/checking';
import { kindRanks, type Finding } from '../../core/report/finding.ts';
import { readPath } from '../../values/path.ts';
import { glossOf } from '../../words/gloss-of.ts';
import type { ReviewSource } from '../define/source.ts';
import type { Statement } from '../define/statement.ts';

const mark = fromBunsen('');
const bare = (message: string): string => (message.startsWith(mark) ? message.slice(mark.length) : message);

/** What it means, where that is said in the language of the page. */
function inOtherWords(message: string): string[] {
  const gloss = glossOf(message);
  return gloss === undefined ? [] : [` (${gloss})`];
}

/** What is still open: errors first, each once, however many lists have it. */
export function aboutFindings({ findings, value }: ReviewSource): Statement[] {
  const seen = new Map(findings.map((finding) => [`${finding.path} ${finding.line ?? 0} ${bare(finding.message)}`, finding]));
  return [...seen.values()].sort(worstFirst).map(({ kind, message, path, line }) => ({
    said: [message, ...inOtherWords(message)],
    path: readPath(path, value),
    kind,
    ...(line !== undefined && { line }),
  }));
}

const worstFirst = (a: Finding, b: Finding): number => kindRanks[b.kind] - kindRanks[a.kind];
