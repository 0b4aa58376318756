import { Composer, isMap, isScalar, isSeq, LineCounter, Parser, type Document, type ParsedNode } from 'yaml';

/** The first YAML document of a text, with every scalar kept as written (no type resolution). */
export interface ParsedText {
  text: string;
  document: Document.Parsed;
  lines: LineCounter;
}

/**
 * Parses the first document of a text; go-yaml reads no further either. Never throws: what is wrong
 * is in `document.errors`. Source tokens are kept, since edits splice by them; who only translates
 * can do `withoutTokens`, where the text has no need of them.
 */
export function parseText(text: string, withoutTokens = false): ParsedText {
  const lines = new LineCounter();
  const parser = new Parser(lines.addNewLine);
  // The failsafe schema leaves each scalar as its text: go-yaml decides by the field, not by the look.
  const composer = new Composer({ schema: 'failsafe', resolveKnownTags: false, keepSourceTokens: !withoutTokens, uniqueKeys: false, strict: false, lineCounter: lines });
  for (const document of composer.compose(parser.parse(text), true, text.length)) {
    if (!text.endsWith('\n')) openLastBlockScalar(document.contents);
    return { text, document, lines };
  }
  throw new Error('unreachable: forceDoc makes the composer yield a document');
}

/**
 * Whether a text cannot be translated without its tokens: they tell where anchors and tags stand, and
 * how a last line without a line break ends. Without them there is half as much to clean up after.
 */
export const needsTokens = (text: string): boolean => /[&!]/.test(text) || !text.endsWith('\n');

/**
 * A block scalar whose last line is the text's last, without a line break: YAML's own rules end it
 * with one all the same, go-yaml does not.
 */
function openLastBlockScalar(root: ParsedNode | null): void {
  let node: unknown = root;
  while (isMap(node) || isSeq(node)) node = isMap(node) ? node.items.at(-1)?.value : node.items.at(-1);
  if (!isScalar(node) || typeof node.value !== 'string' || !node.value.endsWith('\n')) return;
  const token = node.srcToken;
  const source = token && 'source' in token ? token.source : '';
  const lastLine = source.slice(source.lastIndexOf('\n') + 1);
  if (token?.type === 'block-scalar' && lastLine.trim() !== '') node.value = node.value.slice(0, -1);
}
