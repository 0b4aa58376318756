import type { Input, Kind } from '../generate/input.ts';

/** A law of ours that an answer breaks. */
export class BrokenLaw extends Error {
  override name = 'BrokenLaw';
}

/** Says that a law is broken, unless it holds. */
export function law(holds: boolean, words: string): asserts holds {
  if (!holds) throw new BrokenLaw(words);
}

/** A part of the product that takes what users hand in. */
export interface Target {
  /** `folder/what`. */
  name: string;
  takes: Kind;
  /** Makes what the question needs and other targets are asked for already, such as a parsed text; gives the question. */
  prepare: (input: Input) => Question;
}

/** Asks the product, and nothing else: this is what is timed, and asked twice. */
export type Question = () => Promise<{ answer: unknown; check: () => void | Promise<void> }>;

/** How a target is written: with types of its own, which no one else needs to know. */
interface TargetParts<Given, Answer> {
  given: (input: Input) => Given;
  answer: (given: Given, input: Input) => Answer | Promise<Answer>;
  /** Holds the answer against its laws. */
  check?: (answer: Answer, given: Given, input: Input) => void | Promise<void>;
  /** What of an answer is compared with that of another time, where the whole is too large or holds what is new each time. */
  told?: (answer: Answer) => unknown;
}

/** Makes a target. */
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
