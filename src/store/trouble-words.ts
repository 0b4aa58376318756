import * as words from '#words/store/checking';
import { overdueAfter, type CheckTrouble } from './transpiler.ts';

/** What the user is told when an answer is overdue. */
export function troubleWords(trouble: CheckTrouble): string {
  switch (trouble.kind) {
    case 'slow':
      return words.slow(overdueAfter / 1000);
    case 'stopped':
      return words.stopped;
    case 'overdue':
      return words.overdue(overdueAfter / 1000);
    case 'failed':
      return words.failed(trouble.reason);
  }
}
