import type { FilesDir } from './files/files-dir.ts';
import type { Finding } from './report/finding.ts';
import type { Config } from './spec/fields/config.ts';
import type { Spec } from './spec/resolve.ts';
import type { ParsedText } from './yaml/parse-text.ts';

/** Leaves out of advice what comments in the text silence, and adds what is wrong with those; `codes` are all there are, where known. */
export type Silence = (findings: readonly Finding[], parsed: ParsedText, codes: ReadonlySet<string> | undefined) => Finding[];

/**
 * What looks at a config as a whole. It knows what the systems ship, which makes it large: whoever shows a config at once
 * loads it after that, so it is handed to what uses it.
 */
export interface ConfigCheck {
  /** What Bunsen advises, each finding with its code. */
  advise: (parsed: ParsedText, config: Config, spec: Spec, files: FilesDir | undefined) => Finding[];
  /** The codes of all advice, which a comment may name. */
  codes: ReadonlySet<string>;
}
