import { readFileSync } from 'node:fs';
import type { Converted } from '../define/converted.ts';

/** A source with what it becomes. */
export interface ConversionCase {
  name: string;
  /** The version to convert to; undefined for the default. */
  to: string | undefined;
  source: string;
  /** What `describe` writes for it. */
  expected: string;
}

/**
 * Reads a file of cases: each begins with a line `=== name`, then `to: …` if it has a target, the source, a line `=>`, and
 * what is expected.
 */
export function readCases(file: URL): ConversionCase[] {
  return readFileSync(file, 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [name = '', ...lines] = part.split('\n');
      const to = /^to: (.*)$/.exec(lines[0] ?? '')?.[1];
      const body = (to === undefined ? lines : lines.slice(1)).join('\n');
      const at = body.search(/^=>$/m);
      return { name, to, source: at < 0 ? body : body.slice(0, at), expected: at < 0 ? '' : body.slice(at + 3) };
    });
}

/** What a conversion gives, in the notation of the cases: findings, questions, and the config. */
export const describe = ({ text, findings, questions }: Converted): string =>
  [
    ...findings.map(({ kind, line, message }) => `${line ?? '-'} ${kind}: ${message}\n`),
    ...questions.map(({ id, text: asked, answer, line }) => `${line ?? '-'} question ${id} (${answer}): ${asked}\n`),
    text ?? '',
  ].join('');
