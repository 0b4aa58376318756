import type { FilesDir } from './files/files-dir.ts';
import type { Finding } from './report/finding.ts';

/** How a config is to be translated. */
export interface TranspileOptions {
  /** Indents the JSON by two spaces. */
  pretty?: boolean;
  /** Writes the Ignition config alone, where a version wraps it in a MachineConfig. */
  raw?: boolean;
  /** Where `local` and its like are read from; without it they are errors. */
  files?: FilesDir;
}

/** What Butane makes of a config. */
export interface Transpiled {
  /** The Ignition config as JSON, or the MachineConfig as YAML, without a final newline; undefined when it failed. */
  output: string | undefined;
  /** Why it failed; undefined when it did not. */
  error: string | undefined;
  /** What there is to say about the config, in Butane's order. */
  entries: Finding[];
}
