import type { FilesDir } from '../files/files-dir.ts';
import type { Path } from '../report/finding.ts';
import type { PendingFinding } from '../document/pending-finding.ts';
import type { Config } from '../spec/fields/config.ts';
import type { Spec } from '../spec/resolve.ts';
import type { When } from '../spec/fields/when.ts';
import type { EncodeContents } from './data-url.ts';
import type { Origins } from './origins.ts';

/** A translation in progress: what was written, and the Ignition config so far. */
export interface Translation {
  readonly input: Config;
  readonly spec: Spec;
  /** Where local files are read from; undefined when none may be. */
  readonly files: FilesDir | undefined;
  /** How contents become a source. */
  readonly encode: EncodeContents;
  /** Keeps Butane's key names; only the writer gives them Ignition's. */
  output: Config;
  /** Where each place of the output came from; undefined where it has the same path in the input. */
  origins: Origins;
  /** Findings whose path is in the input. */
  readonly entries: PendingFinding[];
  /** Findings whose path is in the final output. */
  readonly outputEntries: PendingFinding[];
}

/** One step of the translation; the steps run in the order of the pipeline. */
export interface Step {
  id: string;
  when?: When;
  apply(translation: Translation): void;
}

/** Reports an error at a place of the input. */
export function reportError(translation: Translation, message: string, path: Path): void {
  translation.entries.push({ kind: 'error', message, path });
}
