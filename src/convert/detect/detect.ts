import { evidenceOf } from './evidence.ts';
import type { Format } from './formats.ts';
import { rules } from './rules.ts';

/** What a text is, as far as it shows; the name of its file, if known, may tell more. */
export function detect(text: string, fileName = ''): Format {
  const evidence = evidenceOf(text, fileName);
  return rules.find(({ is }) => is(evidence))?.format ?? 'other';
}
