import type { AdviceChecks } from '../core/advice-checks.ts';
import { answerTo, type Answer } from './answer.ts';
import type { LocalFiles } from './local-files.ts';
import { transpileSafely } from './transpiler.ts';
import { parseCached } from './text/parse-cache.ts';

let known: AdviceChecks | undefined;
let loading: Promise<AdviceChecks> | undefined;
/** How often the checks have failed to load since the last success. */
let failures = 0;

/**
 * Answers on the main thread. What looks inside contents is loaded after the first answer, which is without it; `later` has the
 * whole one. Where it cannot be loaded, the answers say so until it is loaded `again` on request.
 */
export function answerHere(text: string, files: LocalFiles, again = false): Answer {
  const parsed = parseCached({ text });
  const answer = answerTo(parsed, files, known);
  if (known) return answer;
  if (failures > 0 && !again) return { ...answer, missing: failures };
  const later = load().then(
    (checks) => transpileSafely(() => answerTo(parsed, files, checks), text, files),
    () => ({ ...answer, missing: failures }),
  );
  return { ...answer, later, ...(failures > 0 && { missing: failures }) };
}

async function load(): Promise<AdviceChecks> {
  return (known = await (loading ??= request()));
}

async function request(): Promise<AdviceChecks> {
  try {
    const { allChecks } = await import('../core/all-checks.ts');
    failures = 0;
    return allChecks;
  } catch (error) {
    failures++;
    loading = undefined;
    throw error;
  }
}
