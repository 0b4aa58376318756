import { ReadFailure } from './read-failure.ts';
import type { Parser, State } from './parser.ts';

/** A dash with its item, or the end of a block list. */
export function blockListItem(parser: Parser): void {
  const token = parser.peek();
  if (token.type === 'item') {
    const next = skipDash(parser);
    if (next === 'item' || next === 'block-end') addEmptyItem(parser, blockListItem);
    else parser.into(blockListItem, true, false);
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

/** The same for a list whose dashes stand under its key; what is no dash ends it. */
export function indentlessItem(parser: Parser): void {
  if (parser.peek().type !== 'item') {
    parser.builder.close();
    parser.pop();
    return;
  }
  const next = skipDash(parser);
  if (next === 'item' || next === 'key' || next === 'value' || next === 'block-end') addEmptyItem(parser, indentlessItem);
  else parser.into(indentlessItem, true, false);
}

/** Takes a dash away, and says what type of token follows it. */
function skipDash(parser: Parser): string {
  const token = parser.peek();
  parser.builder.mark('item', token);
  const { commented } = token;
  parser.emptyLine = token.endLine;
  parser.emptyColumn = token.endColumn;
  parser.skip();
  // Below a comment go-yaml looks at what follows twice; a failure at the first look only counts once all is read.
  if (commented) {
    try {
      parser.peek();
    } catch (error) {
      if (!(error instanceof ReadFailure)) throw error;
      parser.pending = error;
    }
  }
  return parser.peek().type;
}

function addEmptyItem(parser: Parser, then: State): void {
  parser.builder.addEmpty(undefined, parser.emptyLine, parser.emptyColumn);
  parser.go(then);
}

/** A key, or the end of a block mapping. */
export function blockMappingKey(parser: Parser): void {
  const token = parser.peek();
  if (token.type === 'key') {
    parser.builder.mark(token.end > token.offset ? 'question' : 'key', token);
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
  parser.builder.mark('colon', token);
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
