import type { Edit, TextChange } from '../../../core/document/edit/apply-edit.ts';
import type { Finding, Path } from '../../../core/report/finding.ts';
import type { Spec } from '../../../core/spec/resolve.ts';
import type { ParsedText } from '../../../core/yaml/parse-text.ts';

/** What a rule is asked about. */
export interface FixQuestion {
  parsed: ParsedText;
  /** What Butane, the reader or Bunsen says; of a config that no version can read, its error. */
  finding: Finding;
  /** The finding's path. */
  path: Path;
  /** What the config's version has; undefined where its header names none. */
  spec: Spec | undefined;
}

/** A way to mend a finding that still has to prove itself. */
export type Proposal = { title: string; isSilence?: boolean } & ({ edits: readonly Edit[] } | { changes: readonly TextChange[] });

/** Knows how to mend one kind of finding: proposals, the likeliest first; none for other findings. */
export type FixRule = (question: FixQuestion) => readonly Proposal[];

/** A way to mend a finding: afterwards it is gone, and there is nothing new to say. */
export interface Fix {
  title: string;
  /** Whether it mends nothing, but has the advice silenced. */
  isSilence?: boolean;
  /** In the order of the text, not overlapping; all offsets mean the text before. */
  changes: readonly TextChange[];
}
