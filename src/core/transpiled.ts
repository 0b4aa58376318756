import type { FilesDir } from './files/files-dir.ts';
import type { Finding } from './report/finding.ts';

/** How to translate a config. */
export interface TranspileOptions {
  /** Indents the JSON by two spaces. */
  pretty?: boolean;
  /** Writes the bare Ignition config where a version would wrap it in a MachineConfig. */
  raw?: boolean;
  /** Where to read local files (`local` and similar fields) from; without it, those fields are errors. */
  files?: FilesDir;
}

/** The result of translating a config. */
export interface Transpiled {
  /** The Ignition config as JSON, or the MachineConfig as YAML, without a final newline; undefined on failure. */
  output: string | undefined;
  /** Why it failed; undefined on success. */
  error: string | undefined;
  /** All findings about the config, in Butane's order. */
  entries: Finding[];
}
