import type { FilesDir } from './files/files-dir.ts';
import type { Finding } from './report/finding.ts';
import type { Config } from './spec/fields/config.ts';
import type { Spec } from './spec/resolve.ts';
import type { ParsedText } from './yaml/parse-text.ts';

/**
 * What advice has beyond the rules on single values. It knows every setting of systemd and what the systems ship, which makes
 * it large: whoever shows a config at once loads it after that, so it is handed to what uses it.
 */
export interface AdviceChecks {
  /** What Bunsen advises about contents, or about the config as a whole. */
  advise: (parsed: ParsedText, config: Config, spec: Spec, files: FilesDir | undefined) => Finding[];
  /** Butane's findings about contents, moved to the lines within them. */
  place: (findings: readonly Finding[], parsed: ParsedText) => Finding[];
  /** Leaves out what comments in the text silence, and adds what is wrong with those comments. */
  silence: (findings: readonly Finding[], parsed: ParsedText) => Finding[];
}
