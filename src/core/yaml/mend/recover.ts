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
import { markOf } from './causes/named-cause.ts';
import { Situation } from './causes/situation.ts';

/** A range that was skipped, or not read as written, to get a tree after a failure. */
export type Guess = Range;

/** What remains of a text after a failure. */
export interface Recovered {
  root: YamlNode | undefined;
  /** In the order of the text, none touching another. */
  guesses: readonly Guess[];
  /** The work it took: characters and tokens read, over all attempts. */
  work: number;
}

/** The most places to mend. */
const maxMends = 40;

/** The cost of a token, in characters: reading it, making a node of it, looking at it again. */
const tokenCost = 6;

/** The most work allowed, about a third of a second: a small text is read more often than it needs, a large one only a few times. */
const maxWork = 4_000_000;

/** UTF-16 units beyond which nothing is guessed: reading such a text again takes longer than anyone waits for a guess. */
const maxMended = 1_000_000;

/** The most mends to get past one failure. */
const maxSteps = 4;

/** How much further skipping something must get. */
const reluctance = 40;

/** How much of a text may be guessed without considering other ways. */
const little = 100;

/** How far past the failure a mend must get to be taken without considering others. */
const wellPast = 400;

/** A mended text and how far it can be read. */
interface Attempt {
  mended: MendedText;
  root: YamlNode | undefined;
  /** Why it cannot be read any further, or that the document ends before its text. */
  failure: ReadFailure | undefined;
  /** Where in the original that is. */
  place: number;
  guesses: readonly Guess[];
  /** That offset, in characters read. */
  guessed: number;
  /** The guesses made by the reading itself. */
  ownGuesses: readonly Guess[];
}

/**
 * Makes a tree of a text that go-yaml refuses: mends the failure the way a person would guess it to be meant,
 * reads again, and so on. Where mending fails or costs too much, the tree ends.
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
  /** The work of the latest reading, and so roughly that of the next. */
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

  /** The text with NUL replaced, since NUL ends a text for the scanner. */
  private withoutZeros(): MendedText {
    const edits = [...this.text.matchAll(/\0/g)].map(({ index }) => ({ start: index, end: index + 1, insert: '\ufffd' }));
    return MendedText.of(this.text).apply(edits);
  }

  /** Mends the failure of an attempt in the way that gets furthest; undefined where nothing helps. */
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
      // Text misread since the cause, as after an open quote, counts as gained by the mend.
      const meant = index < mends.length;
      const start = meant ? Math.min(attempt.place, mended.originOf(cause.offset)) : attempt.place + reluctance;
      let next = this.attempt(attempt, mend);
      // A correct mend may reveal more errors before it.
      if (index === 0 && steps > 1 && next?.failure && next.place <= attempt.place) next = this.mend(next, next.failure, steps - 1);
      if (!next || next.place <= Math.min(start, attempt.place)) continue;
      const gained = next.place - start - (next.guessed - attempt.guessed);
      // An unlikely mend must get further, or leave much more unchanged.
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
    // Copying and searching the whole text takes time too.
    const { length } = mended.text;
    this.latest = Math.min(failure?.problem.offset ?? length, length) + Math.floor(length / 4) + tokenCost * scanner.tokenCount;
    this.work += this.latest;
    const place = failure ? mended.originOf(Math.min(placeOf(failure), length)) : this.text.length;
    return { mended, root, failure, place, guesses, guessed, ownGuesses: builder.guesses };
  }
}

/** Where a reading went wrong: of brackets, where they were opened. */
const placeOf = (failure: ReadFailure): number => ((failure.code.startsWith('flow-') && failure.context) || markOf(failure)).offset;

/** The characters that are not allowed anywhere. */
const forbiddenIn = (text: string): Guess[] =>
  [...text.matchAll(new RegExp(`${unreadable.source}+`, 'g'))].map(({ 0: run, index }) => ({ start: index, end: index + run.length }));

/** Sorts ranges and merges those that touch. */
function joined(ranges: readonly Guess[]): Guess[] {
  const all: Guess[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}
