import type { FurtherChecks } from '../core/further-checks.ts';
import { answerTo, type Answer } from './answer.ts';
import type { LocalFiles } from './local-files.ts';
import { parseCached } from './parse-cache.ts';

let known: FurtherChecks | undefined;
let loading: Promise<FurtherChecks> | undefined;

/**
 * Answers on the main thread. Most advice is loaded after the first answer, which is without it; `later` has the
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

async function load(): Promise<FurtherChecks> {
  loading ??= import('../core/further-checks.ts').then(({ furtherChecks }) => furtherChecks);
  try {
    return (known = await loading);
  } catch (error) {
    loading = undefined;
    throw error;
  }
}
