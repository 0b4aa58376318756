import { tooLong } from '#words/store/answers';
import type { AdviceChecks } from '../core/advice-checks.ts';
import { onScreen } from '../core/document/screen-lines.ts';
import type { FilesDir } from '../core/files/files-dir.ts';
import { memoryFiles } from '../core/files/memory-files.ts';
import type { Finding } from '../core/report/finding.ts';
import type { TranspileOptions, Transpiled } from '../core/transpiled.ts';
import type { ParsedText } from '../core/yaml/parse-text.ts';
import type { LocalFiles } from './local-files.ts';

/** The result for a config: Butane's answer and, separately, Bunsen's advice. Findings have the lines that the text has on screen. */
export interface Answer extends Transpiled {
  advice: Finding[];
  /** The whole answer for the same text, once what it needs is loaded; or this one, with how often that has failed. */
  later?: Promise<Answer>;
  /** How often advice could not be loaded, so that what it says is missing. */
  missing?: number;
  /** Whether another translator has to be asked: this one lacks something that the text needs. */
  elsewhere?: true;
}

/** The most UTF-16 units of a text that is checked. The command and the library have no limit; here someone waits, in one tab of many. */
export const maxText = 8 * 2 ** 20;

let last: { files: LocalFiles; dir: FilesDir | undefined } = { files: {}, dir: undefined };

/** The directory of local files. Without any files there is none, as for Butane without -d. */
export function dirOf(files: LocalFiles): FilesDir | undefined {
  if (last.files !== files) last = { files, dir: Object.keys(files).length > 0 ? memoryFiles(files) : undefined };
  return last.dir;
}

/** Translates a config with its local files by `transpile`, without advice; with `place`, findings about contents are at the lines within them. */
export function plainAnswer(
  transpile: (parsed: ParsedText, options: TranspileOptions) => Transpiled,
  parsed: ParsedText,
  localFiles: LocalFiles,
  place?: AdviceChecks['place'],
): Answer {
  if (parsed.text.length > maxText)
    return { output: undefined, error: tooLong, entries: [{ kind: 'error', message: tooLong, path: '' }], advice: [] };
  const files = dirOf(localFiles);
  const answer = transpile(parsed, files ? { files } : {});
  return { ...answer, entries: onScreen(place ? place(answer.entries, parsed) : answer.entries, parsed), advice: [] };
}
