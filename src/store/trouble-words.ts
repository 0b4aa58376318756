import { overdueAfter, type CheckTrouble } from './transpiler.ts';

/** What there is to say about an answer that does not come. */
export function troubleWords(trouble: CheckTrouble): string {
  switch (trouble.kind) {
    case 'slow':
      return `Checking takes long. You can go on writing; Bunsen gives up after ${overdueAfter / 1000} seconds.`;
    case 'stopped':
      return 'You stopped the check. The next change starts it again.';
    case 'overdue':
      return `The check was stopped after ${overdueAfter / 1000} seconds. Your text is safe; the next change starts it again.`;
    case 'failed':
      return `The part of Bunsen that checks the text fails: ${trouble.reason}. Your text is safe.`;
  }
}
