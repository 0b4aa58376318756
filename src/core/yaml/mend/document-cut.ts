import { ReadFailure } from '../text/read-failure.ts';

/**
 * Reports what go-yaml passes over in silence as the failure it would be elsewhere: a document that ends at an
 * offset because what follows is indented less than its first key. Undefined where nothing follows, or
 * where `---`, `...` or a directive shows that the document was meant to end.
 */
export function cutOff(text: string, end: number): ReadFailure | undefined {
  if (!/\S/.test(text.slice(end, end + 1)) || /^(?:---|\.\.\.|%)/.test(text.slice(end, end + 3))) return undefined;
  return new ReadFailure('parser', 'key-missing', { offset: end, line: 0, column: 0 });
}
