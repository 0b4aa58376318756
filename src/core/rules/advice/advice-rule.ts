import type { Kind, Path } from '../../report/finding.ts';
import type { ConfigIndex } from './index/config-index.ts';

/** Where in a value a finding is, and how bad it is, if not as bad as its rule says. */
export interface Where {
  kind?: Kind;
  /** The line of the value, 0-based: of a unit's contents, say. */
  line?: number | undefined;
  /** The path of the value beside it that the text shows it at, where its own is a field that is not written. */
  beside?: Path;
}

/** Reports at a path from the root. */
export type ReportAdvice = (message: string, path: Path, where?: Where) => void;

/** Looks at a whole config for one thing that Butane accepts and a machine fails on. */
export interface AdviceRule {
  /** Its name in `# bunsen: ignore <code>`: never changed. */
  code: string;
  /** `error` for what certainly stops the boot, `warning` for what certainly is not what the words say, `info` for a likely slip. */
  severity: Kind;
  check: (config: ConfigIndex, report: ReportAdvice) => void;
}
