import { findCause, passingOver } from './causes/find-cause.ts';
import { unreadable } from '../text/characters.ts';
import { cutOff } from './document-cut.ts';
import { Lines } from './causes/lines.ts';
import { MendedBuilder } from './mended-builder.ts';
import { MendedText, type Mend, type Range } from './causes/mended-text.ts';
import type { YamlNode } from '../tree/node.ts';
import type { ReadFailure } from '../text/read-failure.ts';
import { readWith, type ReadYaml } from '../parse/read-yaml.ts';
import { Scanner } from '../scan/scanner.ts';
import { Situation } from './causes/situation.ts';

/** A place that was passed over, or read otherwise than it is written, to have a tree after a failure. */
export type Guess = Range;

/** What is left of a text after a failure. */
export interface Recovered {
  root: YamlNode | undefined;
  /** In the order of the text, none touching another. */
  guesses: readonly Guess[];
  /** What it took to find it: characters and tokens that were read, in all texts that were looked at. */
  work: number;
}

/** How many places are mended at most. */
const maxMends = 40;

/** What a token costs, in characters: to read it, to make it a node, to look at it again. */
const tokenCost = 6;

/** How much work there may be, about half a second of it: a small text is read more often than it takes, a large one a few times. */
const maxWork = 6_000_000;

/** UTF-16 units beyond which nothing is guessed: to read such a text once more takes longer than anyone waits for a guess. */
const maxMended = 1_000_000;

/** How many mends it may take to get past one failure. */
const maxSteps = 4;

/** How much further it must lead to pass something over. */
const reluctance = 40;

/** How much of a text may be guessed without a look at other ways. */
const little = 100;

/** How far beyond the failure a mend must lead to be taken without a look at the others. */
const wellPast = 400;

/** A mended text and how far it can be read. */
interface Attempt {
  mended: MendedText;
  root: YamlNode | undefined;
  /** Why it cannot be read any further; as well where the document ends before its text. */
  failure: ReadFailure | undefined;
  /** Where in the original that is. */
  place: number;
  guesses: readonly Guess[];
  /** How many characters those are. */
  guessed: number;
  /** What the reading itself guessed. */
  ownGuesses: readonly Guess[];
}

/**
 * Makes a tree of what go-yaml refuses: mends the place of the failure as a person would guess it to be meant,
 * reads again, and so on. What cannot be mended, or is too much, ends the tree there.
 */
export function recover(text: string, { root, failure }: ReadYaml): Recovered {
  if (!failure) return { root, guesses: [], work: 0 };
  if (text.length > maxMended)
    return { root, guesses: joined([...forbiddenIn(text), { start: Math.min(placeOf(failure), text.length), end: text.length }]), work: 0 };
  return new Recovery(text).run();
}

class Recovery {
  private readonly text: string;
  private readonly lines: Lines;
  private work = 0;
  /** What the latest reading took, and so about the next one. */
  private latest = 0;

  constructor(text: string) {
    this.text = text;
    this.lines = new Lines(text);
  }

  run(): Recovered {
    let attempt = this.read(this.withoutZeros(), [], 0);
    for (let count = 0; count < maxMends && attempt.failure; count++) {
      const better = this.mend(attempt, attempt.failure, maxSteps);
      if (!better) break;
      attempt = better;
    }
    const rest = attempt.failure ? [{ start: attempt.place, end: this.text.length }] : [];
    return {
      root: attempt.root,
      guesses: joined([...forbiddenIn(this.text), ...attempt.guesses, ...attempt.ownGuesses, ...rest]),
      work: this.work,
    };
  }

  private get isExhausted(): boolean {
    return this.work + this.latest > maxWork;
  }

  /** The text with another character for NUL, which ends a text for the scanner. */
  private withoutZeros(): MendedText {
    const edits = [...this.text.matchAll(/\0/g)].map(({ index }) => ({ start: index, end: index + 1, insert: '\ufffd' }));
    return MendedText.of(this.text).apply(edits);
  }

  /** Mends what an attempt failed for, in the way that leads furthest; undefined where no way leads on. */
  private mend(attempt: Attempt, failure: ReadFailure, steps: number): Attempt | undefined {
    const { mended } = attempt;
    if (failure.code === 'too-deep' || failure.code === 'too-many' || this.isExhausted) return undefined;
    const situation = new Situation(new Lines(mended.text), failure);
    this.work += mended.text.length + tokenCost * situation.tokens.length;
    const cause = findCause(situation);
    const mends = cause.mends();
    let best: Attempt | undefined;
    let lead = 0;
    for (const [index, mend] of [...mends, ...passingOver(situation)].entries()) {
      // What was read in a wrong way since the cause, as behind an open quote, is won by what mends that.
      const meant = index < mends.length;
      const start = meant ? Math.min(attempt.place, mended.originOf(cause.offset)) : attempt.place + reluctance;
      let next = this.attempt(attempt, mend);
      // What is right may bring to light that more was wrong before.
      if (index === 0 && steps > 1 && next?.failure && next.place <= attempt.place) next = this.mend(next, next.failure, steps - 1);
      if (!next || next.place <= Math.min(start, attempt.place)) continue;
      const gained = next.place - start - (next.guessed - attempt.guessed);
      // What is less likely must lead further, or leave much more as it is.
      if (!best || gained > lead + (next.place > best.place ? 0 : reluctance)) [best, lead] = [next, gained];
      if (next.guessed - attempt.guessed < little && (!next.failure || next.place > attempt.place + wellPast)) break;
    }
    return best;
  }

  private attempt({ mended, guesses, guessed }: Attempt, { edits, guesses: more }: Mend): Attempt | undefined {
    if (this.isExhausted) return undefined;
    const added = more.map(({ start, end }) => {
      const from = mended.originOf(start);
      return { start: from, end: Math.max(from, mended.originBehind(end)) };
    });
    return this.read(
      mended.apply(edits),
      [...guesses, ...added],
      added.reduce((sum, { start, end }) => sum + end - start, guessed),
    );
  }

  private read(mended: MendedText, guesses: readonly Guess[], guessed: number): Attempt {
    const builder = new MendedBuilder(this.text, this.lines, mended);
    const scanner = new Scanner(mended.text, true);
    const { root, end, failure: refused } = readWith(scanner, builder);
    const failure = refused ?? cutOff(mended.text, end);
    // To copy the whole text and to look into it takes its time too.
    const { length } = mended.text;
    this.latest = Math.min(failure?.problem.offset ?? length, length) + Math.floor(length / 4) + tokenCost * scanner.tokenCount;
    this.work += this.latest;
    const place = failure ? mended.originOf(Math.min(placeOf(failure), length)) : this.text.length;
    return { mended, root, failure, place, guesses, guessed, ownGuesses: builder.guesses };
  }
}

/** Where a reading went wrong, which may be before the place where it gave up. */
function placeOf({ code, context, problem }: ReadFailure): number {
  switch (code) {
    case 'key-without-colon':
    case 'quote-open':
    case 'document-in-quotes':
    case 'flow-list-end':
    case 'flow-mapping-end':
      return (context ?? problem).offset;
    default:
      return problem.offset;
  }
}

/** The characters that may stand nowhere. */
const forbiddenIn = (text: string): Guess[] =>
  [...text.matchAll(new RegExp(`${unreadable.source}+`, 'g'))].map(({ 0: run, index }) => ({ start: index, end: index + run.length }));

/** Puts ranges in order, and those together that touch. */
function joined(ranges: readonly Guess[]): Guess[] {
  const all: Guess[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}
