import { Composer, LineCounter, Parser, type Document, type ParsedNode } from 'yaml';

/** The first YAML document of a text, with every scalar kept as written (no type resolution). */
export interface ParsedText {
  text: string;
  document: Document.Parsed<ParsedNode>;
  lines: LineCounter;
}

/**
 * Parses the first document of a text; go-yaml reads no further either. Never throws: what is wrong
 * is in `document.errors`. Source tokens are kept, since edits splice by them.
 */
export function parseText(text: string): ParsedText {
  const lines = new LineCounter();
  const parser = new Parser(lines.addNewLine);
  // The failsafe schema leaves each scalar as its text: go-yaml decides by the field, not by the look.
  const composer = new Composer({ schema: 'failsafe', resolveKnownTags: false, keepSourceTokens: true, uniqueKeys: false, strict: false, lineCounter: lines });
  for (const document of composer.compose(parser.parse(text), true, text.length)) {
    // The composer types its documents loosely; every node it makes is a parsed one.
    return { text, document: document as Document.Parsed<ParsedNode>, lines };
  }
  throw new Error('unreachable: forceDoc makes the composer yield a document');
}
