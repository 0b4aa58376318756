import type { ContentsCheck } from '../core/contents-check.ts';
import { answerTo, type Answer } from './answer.ts';
import type { LocalFiles } from './local-files.ts';
import { parseCached } from './parse-cache.ts';

let known: ContentsCheck | undefined;
let loading: Promise<ContentsCheck> | undefined;

/** Texts that may have contents which are looked into. */
const hasContents = /systemd|ignition/;

/**
 * Answers on the main thread. What looks inside contents is loaded the first time that there are any; until then the
 * answer is without it, and `later` has the whole one. Where it cannot be loaded, the next text requests it again.
 */
export function answerHere(text: string, files: LocalFiles): Answer {
  const parsed = parseCached({ text });
  const answer = answerTo(parsed, files, known);
  if (known || !hasContents.test(text)) return answer;
  const later = load().then(
    (contents) => answerTo(parsed, files, contents),
    () => undefined,
  );
  return { ...answer, later };
}

async function load(): Promise<ContentsCheck> {
  loading ??= import('../core/check-contents.ts').then(({ checkContents }) => checkContents);
  try {
    return (known = await loading);
  } catch (error) {
    loading = undefined;
    throw error;
  }
}
