import { findAssignments } from './patterns/assignments.ts';
import { findByLook } from './patterns/by-look.ts';
import { findForChpasswd } from './patterns/chpasswd.ts';
import { findInCommands } from './patterns/commands.ts';
import { findDataUrls } from './data-urls.ts';
import type { SecretMatch, StretchAt } from './patterns/secret-match.ts';
import { findPemKeys } from './patterns/key-blocks.ts';
import type { UnpackBudget, Scan } from './secret-bytes.ts';

/** How deeply data URLs inside data URLs are searched, as in a config that is merged into one that is merged; inside packed contents they are not, because each could hold a thousand times as much. */
const maxDepth = 3;

/** Finds the secrets in any text, of any format, in linear time. Earlier searches are more specific. */
export const scanText = (text: string, room: UnpackBudget, stretchAt?: StretchAt): SecretMatch[] => scanAt(text, 0, room, stretchAt);

/** Finds the secrets in a text that was inside something else, packed or not. */
export const scanInside =
  (room: UnpackBudget): Scan =>
  (text, isPacked) =>
    scanAt(text, isPacked ? maxDepth : 0, room);

const scanAt = (text: string, depth: number, room: UnpackBudget, stretchAt: StretchAt = () => undefined): SecretMatch[] => [
  ...(depth < maxDepth ? findDataUrls(text, (inside, isPacked) => scanAt(inside, isPacked ? maxDepth : depth + 1, room), room) : []),
  ...findPemKeys(text),
  ...findByLook(text),
  ...findForChpasswd(text),
  ...findInCommands(text, stretchAt),
  ...findAssignments(text, stretchAt),
];

/** The matches in the order of the text, overlapping ones joined into one, with the kind of the one given first. */
export function merged<T extends SecretMatch>(finds: readonly T[]): T[] {
  const whole: { find: T; rank: number }[] = [];
  const ranked = finds.map((find, rank) => ({ find, rank })).sort((a, b) => a.find.start - b.find.start || a.rank - b.rank);
  for (const { find, rank } of ranked) {
    const last = whole.at(-1);
    if (!last || find.start >= last.find.end) {
      whole.push({ find, rank });
      continue;
    }
    const first = rank < last.rank ? find : last.find;
    last.find = { ...first, start: last.find.start, end: Math.max(last.find.end, find.end) };
    last.rank = Math.min(rank, last.rank);
  }
  return whole.map(({ find }) => find);
}
