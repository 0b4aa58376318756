import type { Input, Kind } from '../generate/input.ts';

/** An answer that breaks a law of ours. */
export class BrokenLaw extends Error {
  override name = 'BrokenLaw';
}

/** Throws a broken law, unless the law holds. */
export function law(holds: boolean, words: string): asserts holds {
  if (!holds) throw new BrokenLaw(words);
}

/** A part of the product that takes input from users. */
export interface Target {
  /** `folder/what`. */
  name: string;
  takes: Kind;
  /** Prepares what the question needs and other targets already cover, such as a parsed text; returns the question. */
  prepare: (input: Input) => Question;
}

/** Calls the product, and nothing else: this is what is timed, and called twice. */
export type Question = () => Promise<{ answer: unknown; check: () => void | Promise<void> }>;

/** How a target is written: with types of its own, which nothing else needs to know. */
interface TargetParts<Given, Answer> {
  given: (input: Input) => Given;
  answer: (given: Given, input: Input) => Answer | Promise<Answer>;
  /** Checks the answer against its laws. */
  check?: (answer: Answer, given: Given, input: Input) => void | Promise<void>;
  /** The part of an answer that is compared with that of the second call, where the whole is too large or contains something new each time. */
  told?: (answer: Answer) => unknown;
}

/** Creates a target. */
export function target<Given, Answer>(
  name: string,
  takes: Kind,
  { given, answer, check, told = (whole) => whole }: TargetParts<Given, Answer>,
): Target {
  return {
    name,
    takes,
    prepare(input) {
      const prepared = given(input);
      return async () => {
        const made = await answer(prepared, input);
        return { answer: told(made), check: () => check?.(made, prepared, input) };
      };
    },
  };
}

/** For targets that need nothing but the text. */
export const textOf = ({ text }: Input): string => text;
