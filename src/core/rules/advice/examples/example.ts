import type { Kind } from '../../../report/finding.ts';
import type { Target } from '../../../spec/versions.ts';

/** A config without its header, as it would stand below it. In one that speaks, `‸` marks the line; without it, that of the version is meant. */
export interface Example {
  body: string;
  /** Fedora CoreOS 1.5.0 unless given. */
  target?: Target;
  /** How bad it is here, where that is not what the rule says. */
  kind?: Kind;
}

/** What a code is about: its page is made from this. */
export interface CodeExamples {
  code: string;
  /** At least one of each for every rule, and no fewer that are silent. */
  speaks: readonly (Example | string)[];
  silent: readonly (Example | string)[];
}
