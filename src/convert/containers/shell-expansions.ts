const ansiQuoted = /\$'(?:[^'\\]|\\[^])*'/y;

/** The text in `$'…'` that begins at a place, as written; what is never closed goes on to the end. */
export function ansiQuotedAt(text: string, at: number): string {
  ansiQuoted.lastIndex = at;
  return ansiQuoted.exec(text)?.[0] ?? text.slice(at);
}

/** What `$'…'` stands for. */
export const ansiText = (written: string): string =>
  written.replace(/^\$'|'$/g, '').replace(/\\(x[\da-fA-F]{1,2}|[0-7]{1,3}|[^])/g, (_, code: string) => unescaped(code));

const letters = new Map(Object.entries({ n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', e: '\x1b', f: '\f', v: '\v' }));

function unescaped(code: string): string {
  if (code.startsWith('x') && code.length > 1) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
  if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8) & 255);
  return letters.get(code) ?? code;
}

const name = /\w+|[@*#?!$-]/y;

/** The most characters that are looked at for the end of what is in brackets. */
const most = 1000;

/** Where a variable or the output of a command ends that begins at a `$` or a backtick; right behind it where it is neither. */
export function endOfExpansion(text: string, start: number): number {
  const open = text.charAt(start) === '`' ? '`' : text.charAt(start + 1);
  const end = open === '`' ? text.indexOf('`', start + 1) + 1 : open === '(' || open === '{' ? closingAt(text, start + 1, open) : undefined;
  if (end === undefined) {
    name.lastIndex = start + 1;
    return start + 1 + (name.exec(text)?.[0].length ?? 0);
  }
  if (end > 0) return end;
  // It is never closed: then it ends with the line.
  const line = text.indexOf('\n', start);
  return line < 0 ? text.length : line;
}

/** Where brackets close, which may be in each other, and in quotes; 0 where they do not. */
function closingAt(text: string, start: number, open: '(' | '{'): number {
  const close = open === '(' ? ')' : '}';
  let depth = 0;
  let quote = '';
  for (let at = start; at < Math.min(text.length, start + most); at++) {
    const letter = text.charAt(at);
    if (letter === '\\') at++;
    else if (quote !== '') quote = letter === quote ? '' : quote;
    else if (open === '(' && /['"]/.test(letter)) quote = letter;
    else if (letter === open) depth++;
    else if (letter === close && --depth === 0) return at + 1;
  }
  return 0;
}
