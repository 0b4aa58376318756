import { spanBetween } from '../../text/changes.ts';
import { sumOf, type TextSum } from './text-sum.ts';

/** A replacement in a text: where, how many UTF-16 units, and with what. */
export type Splice = readonly [offset: number, removed: number, inserted: string];

/** How to get from any of several texts to the latest one. */
export interface SplicesMade {
  /** Texts that lead to the latest one, each with the number of splices already contained in it. */
  from: readonly (readonly [made: number, sum: TextSum])[];
  /** One after another. */
  splices: readonly Splice[];
}

/** What a splice takes besides its text. */
const perSplice = 24;
/** Splices beyond which another base is better: each is applied to the whole text when it is read. */
export const maxSplices = 200;

/** Records how a text changes, from texts that are kept elsewhere. */
export interface SpliceLog {
  /** The latest text. */
  readonly text: string;
  /** Roughly how many UTF-16 units the splices take. */
  readonly size: number;
  /** Whether another base is better. */
  readonly isLong: boolean;
  add(text: string): void;
  /** The latest text is about to be kept elsewhere as well: from now on it may be what is found there. */
  mark(): void;
  /** Forgets the history of a text that is now surely kept; false when it is not one of those marked. */
  startFrom(text: string): boolean;
  made(): SplicesMade;
}

/** A text that may be found elsewhere, and how many splices led to it; its sum once that was needed. */
interface Mark {
  made: number;
  text: string;
  sum?: TextSum;
}

/** Starts from a text that is kept elsewhere. */
export function createSpliceLog(base: string): SpliceLog {
  let text = base;
  let splices: Splice[] = [];
  let marks: Mark[] = [{ made: 0, text: base }];
  let size = 0;
  const measure = () => splices.reduce((sum, [, , inserted]) => sum + inserted.length + perSplice, 0);
  return {
    get text() {
      return text;
    },
    get size() {
      return size;
    },
    get isLong() {
      return splices.length > maxSplices;
    },
    add(next) {
      const span = spanBetween(text, next);
      if (!span) return;
      text = next;
      const { offset, removed, inserted } = span;
      const last = splices.at(-1);
      const isMarked = marks.some(({ made }) => made === splices.length);
      // Typing extends the last splice; but a text that was marked must remain a possible start.
      if (last && !isMarked && removed === '' && offset === last[0] + last[2].length) {
        splices[splices.length - 1] = [last[0], last[1], last[2] + inserted];
        size += inserted.length;
      } else {
        splices.push([offset, removed.length, inserted]);
        size += inserted.length + perSplice;
      }
    },
    mark() {
      // One may be on its way while the next one is; the fate of the others is known.
      marks = [...marks.filter(({ made }) => made !== splices.length).slice(-3), { made: splices.length, text }];
    },
    startFrom(kept) {
      const mark = marks.findLast((one) => one.text === kept);
      if (!mark) return false;
      splices = splices.slice(mark.made);
      marks = marks.filter(({ made }) => made >= mark.made).map((one) => ({ ...one, made: one.made - mark.made }));
      size = measure();
      return true;
    },
    made: () => ({ from: marks.map((mark) => [mark.made, (mark.sum ??= sumOf(mark.text))] as const), splices }),
  };
}

/** The latest text, derived from one of those that lead to it; undefined when `text` is not one of them. */
export function applySplices({ from, splices }: SplicesMade, text: string): string | undefined {
  const [length, sum] = sumOf(text);
  const start = from.findLast(([, [of, its]]) => of === length && its === sum);
  if (!start) return undefined;
  return splices
    .slice(start[0])
    .reduce((made, [offset, removed, inserted]) => made.slice(0, offset) + inserted + made.slice(offset + removed), text);
}
