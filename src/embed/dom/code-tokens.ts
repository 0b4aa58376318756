/** The kind of a piece of code, by the names of the editor's palette. */
export type TokenKind = 'text' | 'key' | 'string' | 'number' | 'comment' | 'keyword' | 'punctuation';

export interface Token {
  kind: TokenKind;
  text: string;
}

/** UTF-16 units beyond which a line stays plain: nobody reads it, and colouring would take long. */
const longLine = 2000;

const jsonToken = /("(?:[^"\\]|\\.)*")(?=\s*:)|("(?:[^"\\]|\\.)*")|(-?\d[\d.eE+-]*)|(true|false|null)|([{}[\],:]+)/g;
const jsonKinds: readonly TokenKind[] = ['key', 'string', 'number', 'keyword', 'punctuation'];

/** Colours JSON that is laid out in lines. */
export const jsonLines = (text: string): Token[][] =>
  linesOf(text).map((line) => {
    if (line.length > longLine) return [{ kind: 'text', text: line }];
    const tokens: Token[] = [];
    let at = 0;
    for (const match of line.matchAll(jsonToken)) {
      if (match.index > at) tokens.push({ kind: 'text', text: line.slice(at, match.index) });
      tokens.push({ kind: jsonKinds[match.slice(1).findIndex(Boolean)] ?? 'text', text: match[0] });
      at = match.index + match[0].length;
    }
    if (at < line.length) tokens.push({ kind: 'text', text: line.slice(at) });
    return tokens;
  });

/** Tokens that span lines, cut at the ends of lines. */
export function splitLines(tokens: readonly Token[]): Token[][] {
  const lines: Token[][] = [[]];
  for (const { kind, text } of tokens) {
    const parts = linesOf(text);
    for (const [index, part] of parts.entries()) {
      if (index > 0) lines.push([]);
      // An empty line of a text counts all the same.
      const within = kind === 'string' && index > 0 && index < parts.length - 1;
      if (part !== '' || within) lines.at(-1)?.push({ kind, text: part });
    }
  }
  return lines.map((line) => {
    const length = line.reduce((sum, { text }) => sum + text.length, 0);
    return length > longLine ? [{ kind: 'text', text: line.map(({ text }) => text).join('') }] : line;
  });
}

/** The lines of a text without their line breaks. */
const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/);
