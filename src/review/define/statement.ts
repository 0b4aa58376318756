import type { Kind, Path } from '../../core/report/finding.ts';
import type { Said } from '../../words/types/said.ts';

/** Something that a config does, in plain words. */
export interface Statement {
  said: Said;
  /** The place in the config that it comes from; empty for the whole. */
  path: Path;
  /** The line of the text (from 1), where it is not the place's. */
  line?: number;
  /** How much attention it deserves; absent for what is as usual. */
  kind?: Kind;
  /** What belongs to it. */
  below?: readonly Statement[];
}

/** What is said of one subject. */
export interface ReviewSection {
  id: SectionName;
  title: string;
  statements: readonly Statement[];
  /** How many more there are than are listed. */
  others: number;
  /** What is said where there is nothing. */
  nothing: string;
}

/** The subjects of a review, in their order. */
export type SectionName = 'login' | 'disks' | 'boot' | 'files' | 'fetched' | 'exposed' | 'kernel' | 'findings';
