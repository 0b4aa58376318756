import { adviseParsed } from './advise-parsed.ts';
import { parseText } from './yaml/parse-text.ts';
import type { Finding } from './report/finding.ts';
import { rememberedFiles } from './files/remembered-files.ts';
import { withoutSilenced } from './rules/advice/silence.ts';
import type { TranspileOptions } from './transpiled.ts';

/**
 * What Bunsen, not Butane, has to say about a config: warnings about what Butane accepts but a machine
 * will fail on. Never part of what `transpile` reports. An error
 * of Bunsen's is what certainly stops the boot. Does not throw. Without
 * `files`, the contents of local files are unknown and nothing is said about them.
 */
export const advise = (text: string, { files }: Pick<TranspileOptions, 'files'> = {}): Finding[] =>
  adviseParsed(parseText(text), { ...(files && { files: rememberedFiles(files) }), checks: { silence: withoutSilenced } });
