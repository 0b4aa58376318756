import type { NodeHead } from './node-builder.ts';
import type { Property } from '../tree/node.ts';
import { blockListItem, blockMappingKey, indentlessItem } from './parse-block.ts';
import { flowListItem, flowMappingKey } from './parse-flow.ts';
import type { Parser } from './parser.ts';
import type { Token } from '../scan/token.ts';

const tagPrefix = 'tag:yaml.org,2002:';

/**
 * Reads an alias, a scalar, or the start of a collection, with its anchor and tag. With `block`, a block
 * collection may follow, and with `indentless`, a list whose dashes are indented no further than its key.
 */
export function parseNode(parser: Parser, block: boolean, indentless: boolean): void {
  let token = parser.peek();
  const { builder } = parser;
  if (token.type === 'alias') {
    parser.pop();
    builder.addAlias(token);
    parser.skip();
    return;
  }
  let head: NodeHead | undefined;
  if (token.type === 'anchor' || token.type === 'tag') {
    head = parseProperties(parser, token);
    token = parser.peek();
    resolveTag(parser, head);
  }
  switch (token.type) {
    case 'item':
      if (!indentless) break;
      builder.open('list', head, token, false);
      parser.go(indentlessItem);
      return;
    case 'scalar':
      parser.pop();
      builder.addScalar(head, token);
      parser.skip();
      return;
    case 'flow-list-start':
      builder.open('list', head, token, true);
      begin(parser, token, flowListItem);
      return;
    case 'flow-mapping-start':
      builder.open('mapping', head, token, true);
      begin(parser, token, flowMappingKey);
      return;
    case 'block-list-start':
      if (!block) break;
      builder.open('list', head, token, false);
      begin(parser, token, blockListItem);
      return;
    case 'block-mapping-start':
      if (!block) break;
      builder.open('mapping', head, token, false);
      begin(parser, token, blockMappingKey);
      return;
    default:
      break;
  }
  if (head && (head.anchor !== undefined || head.rawTag !== '')) {
    parser.pop();
    builder.addEmpty(head, head.line, head.column);
    return;
  }
  parser.fail('node-missing', token.mark, head ?? token.mark);
}

/** Enters a collection, after the token that opens it. */
function begin(parser: Parser, token: Token, first: (parser: Parser) => void): void {
  parser.openMark(token);
  parser.skip();
  parser.go(first);
}

function parseProperties(parser: Parser, token: Token): NodeHead {
  const head: NodeHead = {
    offset: token.offset,
    line: token.line,
    column: token.column,
    anchor: undefined,
    tag: '',
    rawTag: '',
    handle: undefined,
    tagMark: undefined,
    properties: [],
  };
  const first = token.type;
  take(parser, token, head);
  const next = parser.peek();
  if ((next.type === 'anchor' || next.type === 'tag') && next.type !== first) take(parser, next, head);
  return head;
}

function take(parser: Parser, token: Token, head: NodeHead): void {
  const kind: Property['kind'] = token.type === 'anchor' ? 'anchor' : 'tag';
  head.properties.push({ kind, start: token.offset, end: token.end });
  if (kind === 'anchor') {
    head.anchor = token.value;
  } else {
    head.handle = token.value;
    head.rawTag = token.suffix;
    head.tagMark = token.mark;
  }
  parser.skip();
}

/** Joins a tag's handle and suffix, and shortens it as go-yaml does. A handle may stand for a long text, so each tag is made once. */
function resolveTag(parser: Parser, head: NodeHead): void {
  const { handle, rawTag } = head;
  if (handle === undefined) return;
  const prefix = handle === '' ? '' : parser.handles.get(handle);
  // An unknown prefix, or one that makes an empty tag, is refused.
  if (prefix === undefined || (handle !== '' && prefix + rawTag === '')) parser.fail('tag-undefined', head.tagMark ?? head, head);
  const written = `${handle} ${rawTag}`;
  const raw = parser.tags.get(written) ?? prefix + rawTag;
  parser.tags.set(written, raw);
  head.rawTag = raw;
  if (raw !== '!') head.tag = raw.startsWith(tagPrefix) ? `!!${raw.slice(tagPrefix.length)}` : raw;
}
