import type { AdviceChecks } from '../core/advice-checks.ts';
import { adviseParsed } from '../core/advise-parsed.ts';
import { onScreen } from '../core/document/screen-lines.ts';
import { transpileParsed } from '../core/transpile-parsed.ts';
import type { ParsedText } from '../core/yaml/parse-text.ts';
import type { LocalFiles } from './local-files.ts';
import { dirOf, maxText, plainAnswer, type Answer } from './plain-answer.ts';

export type { Answer } from './plain-answer.ts';

/** Translates a config with its local files, and collects Bunsen's advice; with `checks`, all of it, and findings about contents at the lines within them. */
export function answerTo(parsed: ParsedText, localFiles: LocalFiles, checks?: AdviceChecks): Answer {
  const answer = plainAnswer(transpileParsed, parsed, localFiles, checks?.place);
  if (parsed.text.length > maxText) return answer;
  const files = dirOf(localFiles);
  const advice = adviseParsed(parsed, { ...(files && { files }), ...(checks && { checks }) });
  return { ...answer, advice: onScreen(advice, parsed) };
}
