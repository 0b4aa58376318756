import type { Checks } from '../core/contents-checks.ts';
import { answerTo, type Answer } from './answer.ts';
import type { LocalFiles } from './local-files.ts';
import { parseCached } from './parse-cache.ts';

let known: Checks | undefined;
let loading: Promise<Checks> | undefined;

/**
 * Answers on the main thread. What looks inside contents is loaded after the first answer, which is without it; `later` has the
 * whole one. Where it cannot be loaded, the next text requests it again.
 */
export function answerHere(text: string, files: LocalFiles): Answer {
  const parsed = parseCached({ text });
  const answer = answerTo(parsed, files, known);
  if (known) return answer;
  const later = load().then(
    (checks) => answerTo(parsed, files, checks),
    () => undefined,
  );
  return { ...answer, later };
}

async function load(): Promise<Checks> {
  loading ??= import('../core/contents-checks.ts').then(({ contentsChecks }) => contentsChecks);
  try {
    return (known = await loading);
  } catch (error) {
    loading = undefined;
    throw error;
  }
}
