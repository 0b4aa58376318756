import { overdueAfter, type CheckTrouble } from './transpiler.ts';

/** What there is to say about an answer that does not come. */
export function troubleWords(trouble: CheckTrouble): string {
  switch (trouble.kind) {
    case 'slow':
      return `The check is taking a long time. You can keep typing; it stops after ${overdueAfter / 1000} seconds.`;
    case 'stopped':
      return 'You stopped the check. It starts again when you change the text.';
    case 'overdue':
      return `The check was stopped after ${overdueAfter / 1000} seconds. Your text is safe; the check starts again when you change it.`;
    case 'failed':
      return `The text could not be checked: ${trouble.reason}. Your text is safe.`;
  }
}
