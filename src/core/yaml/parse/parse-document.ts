import { parseNode } from './parse-node.ts';
import type { Parser } from './parser.ts';

/** The start of the first document: directives and `---`, or content right away. */
export function documentStart(parser: Parser): void {
  const { type } = parser.peek();
  if (type === 'stream-end') {
    parser.skip();
    parser.finish();
    return;
  }
  parser.push(documentEnd);
  if (type !== 'version-directive' && type !== 'tag-directive' && type !== 'document-start') {
    setDefaultHandles(parser);
    parser.go(blockNode);
    return;
  }
  readDirectives(parser);
  const token = parser.peek();
  if (token.type !== 'document-start') parser.fail('document-start', token.mark);
  parser.skip();
  parser.go(documentContent);
}

const blockNode = (parser: Parser): void => parseNode(parser, true, false);

/** What follows `---`; nothing at all is null. */
function documentContent(parser: Parser): void {
  const token = parser.peek();
  switch (token.type) {
    case 'version-directive':
    case 'tag-directive':
    case 'document-start':
    case 'document-end':
    case 'stream-end':
      parser.pop();
      parser.builder.addEmptyDocument(token);
      return;
    default:
      parseNode(parser, true, false);
  }
}

/** What follows the first document is not read, but go-yaml has looked at its first tokens. */
function documentEnd(parser: Parser): void {
  parser.peek();
  parser.finish();
}

function readDirectives(parser: Parser): void {
  let version = false;
  for (let token = parser.peek(); token.type === 'version-directive' || token.type === 'tag-directive'; token = parser.peek()) {
    if (token.type === 'version-directive') {
      if (version) parser.fail('duplicate-version-directive', token.mark);
      if (token.value !== '1.1') parser.fail('version-unknown', token.mark);
      version = true;
    } else {
      if (parser.handles.has(token.value)) parser.fail('duplicate-tag-directive', token.mark);
      parser.handles.set(token.value, token.suffix);
    }
    parser.skip();
  }
  setDefaultHandles(parser);
}

function setDefaultHandles({ handles }: Parser): void {
  if (!handles.has('!')) handles.set('!', '!');
  if (!handles.has('!!')) handles.set('!!', 'tag:yaml.org,2002:');
}
