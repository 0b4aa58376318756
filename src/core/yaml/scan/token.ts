import type { ScalarStyle } from '../tree/node.ts';
import type { Mark } from '../text/read-failure.ts';

/** What a token is. */
export type TokenType =
  | 'stream-end'
  | 'version-directive'
  | 'tag-directive'
  | 'document-start'
  | 'document-end'
  | 'block-list-start'
  | 'block-mapping-start'
  | 'block-end'
  | 'flow-list-start'
  | 'flow-list-end'
  | 'flow-mapping-start'
  | 'flow-mapping-end'
  | 'item'
  | 'comma'
  | 'key'
  | 'value'
  | 'alias'
  | 'anchor'
  | 'tag'
  | 'scalar';

/** A token; its object is reused once it has been taken. */
export class Token {
  type: TokenType = 'stream-end';
  offset = 0;
  line = 0;
  column = 0;
  /** The offset just after its last character; line and column only where needed: after indicators. */
  end = 0;
  endLine = 0;
  endColumn = 0;
  /** The text of a scalar, the name of an anchor or alias, the handle of a tag. */
  value = '';
  /** The rest of a tag after its handle; the prefix of a tag directive. */
  suffix = '';
  style: ScalarStyle = 'plain';
  /** The flow level at which the token may begin a key without `?`; -1 where it cannot. */
  keyLevel = -1;
  /** Whether there are comment lines right above. */
  commented = false;

  get mark(): Mark {
    return { offset: this.offset, line: this.line, column: this.column };
  }
}
