import { evidenceOf } from './evidence.ts';
import type { Format } from './formats.ts';
import { rules, type Rule } from './rules.ts';

/** What shows what a text is, if anything does. */
export function signOf(text: string, fileName = ''): Pick<Rule, 'format' | 'doubtful'> | undefined {
  const evidence = evidenceOf(text, fileName);
  return rules.find(({ is }) => is(evidence));
}

/** What a text is, as far as it shows; the name of its file, if known, may tell more. */
export const detect = (text: string, fileName?: string): Format => signOf(text, fileName)?.format ?? 'other';
