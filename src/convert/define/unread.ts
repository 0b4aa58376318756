import type { Finding, Kind } from '../../core/report/finding.ts';
import type { Converted } from './converted.ts';

/** A finding at a line of the source. */
export const findingAt = (kind: Kind, message: string, line?: number): Finding => ({
  kind,
  message,
  path: '',
  ...(line !== undefined && { line, column: 1 }),
});

/** A source of which nothing can be made, and why. */
export const unread = (format: string, findings: readonly Finding[]): Converted => ({
  format,
  text: undefined,
  findings: [...findings],
  questions: [],
  links: [],
});
