import { ReadFailure } from '../text/read-failure.ts';
import type { Parser, State } from './parser.ts';
import type { Token, TokenType } from '../scan/token.ts';

/** A dash with its item, or the end of a block list. */
export function blockListItem(parser: Parser): void {
  const token = parser.peek();
  if (token.type === 'item') {
    item(parser, token, blockListItem, endsItem);
    return;
  }
  if (token.type !== 'block-end') {
    const { mark } = token;
    parser.fail('item-missing', mark, parser.closeMark());
  }
  parser.closeMark();
  parser.builder.close();
  parser.pop();
  parser.skip();
}

/** The same for a list whose dashes are under its key; anything but a dash ends it. */
export function indentlessItem(parser: Parser): void {
  const token = parser.peek();
  if (token.type === 'item') {
    item(parser, token, indentlessItem, endsIndentlessItem);
    return;
  }
  parser.builder.close();
  parser.pop();
}

/** The value of a dash with nothing written after it. */
const endsItem: ReadonlySet<TokenType> = new Set(['item', 'block-end']);
const endsIndentlessItem: ReadonlySet<TokenType> = new Set(['item', 'key', 'value', 'block-end']);

/** A dash, and what follows it. */
function item(parser: Parser, dash: Token, then: State, ends: ReadonlySet<TokenType>): void {
  parser.builder.beginEntry(dash);
  const { commented, endLine, endColumn } = dash;
  parser.skip();
  // Below a comment go-yaml looks at what follows twice; a failure at the first look only counts once everything is read.
  if (commented) {
    try {
      parser.peek();
    } catch (error) {
      if (!(error instanceof ReadFailure)) throw error;
      parser.pending = error;
    }
  }
  if (!ends.has(parser.peek().type)) {
    parser.into(then, true, false);
    return;
  }
  parser.builder.addEmpty(undefined, endLine, endColumn);
  parser.go(then);
}

/** A key, or the end of a block mapping. */
export function blockMappingKey(parser: Parser): void {
  const token = parser.peek();
  if (token.type === 'key') {
    parser.builder.beginEntry(token);
    const { endLine, endColumn } = token;
    parser.skip();
    const { type } = parser.peek();
    if (type === 'key' || type === 'value' || type === 'block-end') {
      parser.builder.addEmpty(undefined, endLine, endColumn);
      parser.go(blockMappingValue);
    } else {
      parser.into(blockMappingValue, true, true);
    }
    return;
  }
  if (token.type !== 'block-end') {
    const { mark } = token;
    parser.fail('key-missing', mark, parser.closeMark());
  }
  parser.closeMark();
  parser.builder.close();
  parser.pop();
  parser.skip();
}

function blockMappingValue(parser: Parser): void {
  const token = parser.peek();
  if (token.type !== 'value') {
    parser.builder.addEmpty(undefined, token.line, token.column);
    parser.go(blockMappingKey);
    return;
  }
  parser.builder.addColon(token);
  const { endLine, endColumn } = token;
  parser.skip();
  const { type } = parser.peek();
  if (type === 'key' || type === 'value' || type === 'block-end') {
    parser.builder.addEmpty(undefined, endLine, endColumn);
    parser.go(blockMappingKey);
  } else {
    parser.into(blockMappingKey, true, true);
  }
}
