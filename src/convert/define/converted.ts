import type { Finding } from '../../core/report/finding.ts';

/** What a source leaves open, to be answered before the config is taken; `convert` takes a default meanwhile. */
export interface Question {
  /** The name of the answer in the options, which stays the same: `platform`, `filesystem:data`. */
  id: string;
  text: string;
  /** The 1-based line of the source that it is about. */
  line?: number;
  /** The answers to choose from; without them it is a text. */
  choices?: readonly { value: string; label: string }[];
  /** What was taken: the answer from the options or the default. Empty where there is none, and then the config has no text. */
  answer: string;
}

/** A line of the result, and the line of the source that it comes from; both 1-based. */
export interface LineLink {
  source: number;
  result: number;
}

/** A source as Butane. */
export interface Converted {
  /** The name of the format that was read. */
  format: string;
  /** The Butane config, with a final line break; undefined where there is none. */
  text: string | undefined;
  /**
   * At lines of the source: errors are why there is no text, warnings what was left out and what to do instead,
   * infos what was decided.
   */
  findings: Finding[];
  questions: Question[];
  links: LineLink[];
}
