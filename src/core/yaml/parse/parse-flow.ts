import type { Parser } from './parser.ts';

function nextListItem(parser: Parser): void {
  const token = parser.peek();
  if (token.type === 'flow-list-end') {
    endCollection(parser);
    return;
  }
  if (token.type !== 'comma') {
    const { mark } = token;
    parser.fail('flow-list-end', mark, parser.closeMark());
  }
  parser.builder.addComma(token);
  parser.skip();
  flowListItem(parser);
}

/** An item of a flow list, after the bracket or a comma, or the list's end. */
export function flowListItem(parser: Parser): void {
  const token = parser.peek();
  if (token.type === 'flow-list-end') {
    endCollection(parser);
  } else if (token.type === 'key') {
    // A pair without braces is a mapping of one entry.
    parser.builder.open('mapping', undefined, token, true, true);
    parser.builder.beginEntry(token);
    parser.skip();
    parser.go(barePairKey);
  } else {
    parser.into(nextListItem, false, false);
  }
}

function endCollection(parser: Parser): void {
  parser.closeMark();
  parser.builder.close(parser.peek().end);
  parser.pop();
  parser.skip();
}

function barePairKey(parser: Parser): void {
  const token = parser.peek();
  if (token.type !== 'value' && token.type !== 'comma' && token.type !== 'flow-list-end') {
    parser.into(barePairValue, false, false);
    return;
  }
  // go-yaml skips this token, whatever it is.
  const { endLine, endColumn } = token;
  parser.skip();
  parser.builder.addEmpty(undefined, endLine, endColumn);
  parser.go(barePairValue);
}

function barePairValue(parser: Parser): void {
  let token = parser.peek();
  const { line, column } = token;
  if (token.type === 'value') {
    parser.builder.addColon(token);
    parser.skip();
    token = parser.peek();
    if (token.type !== 'comma' && token.type !== 'flow-list-end') {
      parser.into(barePairEnd, false, false);
      return;
    }
  }
  parser.builder.addEmpty(undefined, line, column);
  parser.go(barePairEnd);
}

function barePairEnd(parser: Parser): void {
  parser.peek();
  parser.builder.close();
  parser.go(nextListItem);
}

function nextMappingKey(parser: Parser): void {
  const token = parser.peek();
  if (token.type === 'flow-mapping-end') {
    endCollection(parser);
    return;
  }
  if (token.type !== 'comma') {
    const { mark } = token;
    parser.fail('flow-mapping-end', mark, parser.closeMark());
  }
  parser.builder.addComma(token);
  parser.skip();
  flowMappingKey(parser);
}

/** A key of a flow mapping, after the brace or a comma, or the mapping's end. */
export function flowMappingKey(parser: Parser): void {
  let token = parser.peek();
  if (token.type === 'flow-mapping-end') {
    endCollection(parser);
  } else if (token.type === 'key') {
    parser.builder.beginEntry(token);
    parser.skip();
    token = parser.peek();
    if (token.type === 'value' || token.type === 'comma' || token.type === 'flow-mapping-end') {
      parser.builder.addEmpty(undefined, token.line, token.column);
      parser.go(mappingValue);
    } else {
      parser.into(mappingValue, false, false);
    }
  } else {
    parser.into(emptyMappingValue, false, false);
  }
}

function mappingValue(parser: Parser): void {
  let token = parser.peek();
  if (token.type === 'value') {
    parser.builder.addColon(token);
    parser.skip();
    token = parser.peek();
    if (token.type !== 'comma' && token.type !== 'flow-mapping-end') {
      parser.into(nextMappingKey, false, false);
      return;
    }
  }
  parser.builder.addEmpty(undefined, token.line, token.column);
  parser.go(nextMappingKey);
}

/** A lone key, without a colon, has no value. */
function emptyMappingValue(parser: Parser): void {
  const { line, column } = parser.peek();
  parser.builder.addEmpty(undefined, line, column);
  parser.go(nextMappingKey);
}
