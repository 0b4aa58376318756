/** What a piece of code is, by the names of the editor's palette. */
export type TokenKind = 'text' | 'key' | 'string' | 'number' | 'comment' | 'keyword' | 'punctuation';

export interface Token {
  kind: TokenKind;
  text: string;
}

/** UTF-16 units from which on a line stays plain: nobody reads it, and it would take long. */
const longLine = 2000;

const number = /^[-+]?(?:0[xob][\da-fA-F_]+|(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|\.(?:inf|nan))$/i;
const constant = /^(?:true|false|yes|no|on|off|null|~)$/i;

const kindOf = (scalar: string): TokenKind => (number.test(scalar) ? 'number' : constant.test(scalar) ? 'keyword' : 'string');

/** What can begin at a place of a YAML line, the first that fits; the second column is what it is. */
const yamlTokens: readonly (readonly [RegExp, TokenKind])[] = [
  [/[ \t]+/y, 'text'],
  [/(?<![^ \t])#.*/y, 'comment'],
  [/^(?:---|\.\.\.)(?=\s|$)/y, 'punctuation'],
  [/^%.*/y, 'keyword'],
  [/[-?](?=\s|$)/y, 'punctuation'],
  [/(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s,[\]{}#&*!|>'"%@`](?:[^:#,[\]{}]|:(?!\s|$)|(?<!\s)#)*)(?=:(?:\s|$))/y, 'key'],
  [/[:,[\]{}]/y, 'punctuation'],
  [/[&*!][^\s,[\]{}]*/y, 'keyword'],
  [/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/y, 'string'],
];
const blockStart = /[|>][-+\d]{0,2}(?=[ \t]*(?:#.*)?$)/y;
const openQuote = /["'].*/y;
const plainInFlow = /(?:[^\s,[\]{}]|[ \t]+(?![#\s,[\]{}]|$))+/y;
const plain = /(?:[^\s]|[ \t]+(?![#\s]|$))+/y;
const closing = { '"': /^(?:[^"\\]|\\.)*"/, "'": /^(?:[^']|'')*'(?!')/ } as const;

/** Colours YAML as the editor would, line by line: enough for reading, not a parser. */
export function yamlLines(text: string): Token[][] {
  /** The column whose deeper lines belong to a block scalar. */
  let block: number | undefined;
  let quote: keyof typeof closing | undefined;
  let flow = 0;

  const read = (line: string): Token[] => {
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    if (line.length > longLine) return [{ kind: 'text', text: line }];
    if (block !== undefined && (line.trim() === '' || indent > block)) return [{ kind: 'string', text: line }];
    block = undefined;
    const tokens: Token[] = [];
    let at = 0;
    /** Where the innermost key or dash of the line begins. */
    let column = -1;
    const take = (pattern: RegExp, kind?: TokenKind): boolean => {
      pattern.lastIndex = at;
      const found = pattern.exec(line)?.[0];
      if (!found) return false;
      if (kind === 'key' || found === '-') column = at;
      tokens.push({ kind: kind ?? kindOf(found), text: found });
      at += found.length;
      return true;
    };
    if (quote) {
      const end = closing[quote].exec(line)?.[0];
      tokens.push({ kind: 'string', text: end ?? line });
      if (end === undefined) return tokens;
      at = end.length;
      quote = undefined;
    }
    while (at < line.length) {
      const before = at;
      if (yamlTokens.some(([pattern, kind]) => take(pattern, kind))) {
        const sign = line.slice(before, at);
        if (sign === '{' || sign === '[') flow++;
        else if (sign === '}' || sign === ']') flow = Math.max(0, flow - 1);
      } else if (flow === 0 && take(blockStart, 'punctuation')) block = column;
      else if (take(openQuote, 'string')) {
        quote = line[before] === '"' ? '"' : "'";
      } else if (!take(flow > 0 ? plainInFlow : plain)) {
        tokens.push({ kind: 'text', text: line.slice(at) });
        break;
      }
    }
    return tokens;
  };
  return linesOf(text).map(read);
}

const jsonToken = /("(?:[^"\\]|\\.)*")(?=\s*:)|("(?:[^"\\]|\\.)*")|(-?\d[\d.eE+-]*)|(true|false|null)|([{}[\],:]+)/g;
const jsonKinds: readonly TokenKind[] = ['key', 'string', 'number', 'keyword', 'punctuation'];

/** Colours JSON that is laid out on lines. */
export const jsonLines = (text: string): Token[][] => linesOf(text).map((line) => {
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

/** The lines of a text without their ends. */
const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/);
