import { adviseParsed } from './advise-parsed.ts';
import { adviceChecks } from './all-checks.ts';
import { rememberedFiles } from './files/remembered-files.ts';
import { takeParsed } from './last-parsed.ts';
import type { Finding } from './report/finding.ts';
import type { TranspileOptions } from './transpiled.ts';
import { readText } from './yaml/read-text.ts';

/**
 * What Bunsen, not Butane, has to say about a config: what Butane accepts but a machine will fail on. Never part of what
 * `transpile` reports. An error of Bunsen's is what certainly stops the boot, a warning what certainly is not what the words
 * say, a note what is likely a slip. Each has a code, by which a comment in the text silences it: `# bunsen: ignore <code>`.
 * Does not throw. Without `files`, the contents of local files are unknown and nothing is said about them.
 */
export const advise = (text: string, { files }: Pick<TranspileOptions, 'files'> = {}): Finding[] =>
  adviseParsed(takeParsed(text) ?? readText(text), { ...(files && { files: rememberedFiles(files) }), checks: adviceChecks });
