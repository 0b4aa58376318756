import type { FilesDir } from './files/files-dir.ts';
import type { Finding } from './report/finding.ts';
import type { Config } from './spec/fields/config.ts';
import type { Spec } from './spec/resolve.ts';
import type { ParsedText } from './yaml/parse-text.ts';

/**
 * What looks inside the contents of a config. It knows every setting of systemd and Podman, which makes it large: whoever
 * shows a config at once loads it after that, so it is handed to what uses it.
 */
export interface ContentsCheck {
  /** What Bunsen advises about the text of units and quadlets, each at its own line. */
  advise: (parsed: ParsedText, config: Config, spec: Spec, files: FilesDir | undefined) => Finding[];
  /** Butane's findings about contents, moved to the lines within them. */
  place: (findings: readonly Finding[], parsed: ParsedText) => Finding[];
}
