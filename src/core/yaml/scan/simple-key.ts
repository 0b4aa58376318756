import type { Mark } from '../text/read-failure.ts';

/** A place where a key without `?` may have begun. */
export class SimpleKey {
  possible = false;
  /** Whether nothing but a key can be there. */
  required = false;
  tokenNumber = 0;
  offset = 0;
  line = 0;
  column = 0;

  get mark(): Mark {
    return { offset: this.offset, line: this.line, column: this.column };
  }
}
