/** A rule of a style sheet: declarations for a selector, rules under a condition (`@media`), or something else that begins with `@`, taken as it is. */
export type StyleRule =
  | { kind: 'style'; selector: string; declarations: readonly string[] }
  | { kind: 'group'; condition: string; rules: readonly StyleRule[] }
  | { kind: 'other'; name: string; text: string };

/** Reads a style sheet without nested rules, as the build minifies it. Throws where it cannot tell what is written. */
export function parseStyles(css: string): StyleRule[] {
  const rules: StyleRule[] = [];
  let start = 0;
  for (let at = skipTo(css, 0, '{;'); at < css.length; at = skipTo(css, start, '{;')) {
    const head = css.slice(start, at).trim();
    if (css[at] === ';') {
      if (head) rules.push({ kind: 'other', name: head, text: `${head};` });
      start = at + 1;
      continue;
    }
    const end = skipTo(css, at + 1, '}');
    if (end >= css.length) throw new Error(`a rule has no end: ${head}`);
    rules.push(ruleOf(head, css.slice(at + 1, end)));
    start = end + 1;
  }
  if (css.slice(start).trim()) throw new Error(`no rule: ${css.slice(start, start + 80)}`);
  return rules;
}

function ruleOf(head: string, body: string): StyleRule {
  if (/^@(media|supports|container|layer)\b/.test(head)) return { kind: 'group', condition: head, rules: parseStyles(body) };
  if (head.startsWith('@')) return { kind: 'other', name: head, text: `${head}{${body}}` };
  if (skipTo(body, 0, '{') < body.length) throw new Error(`a rule inside of another: ${head}`);
  return { kind: 'style', selector: head, declarations: splitAt(body, ';') };
}

/** Writes rules as a style sheet. */
export const writeStyles = (rules: readonly StyleRule[]): string =>
  rules
    .map((rule) => {
      if (rule.kind === 'other') return rule.text;
      return rule.kind === 'group' ? `${rule.condition}{${writeStyles(rule.rules)}}` : `${rule.selector}{${rule.declarations.join(';')}}`;
    })
    .join('');

/** The pieces of a list, e.g. of selectors or declarations: not cut inside of brackets and strings. */
export function splitAt(text: string, separator: string): string[] {
  const pieces: string[] = [];
  for (let start = 0; start <= text.length;) {
    const end = skipTo(text, start, separator);
    pieces.push(text.slice(start, end).trim());
    start = end + 1;
  }
  return pieces.filter((piece) => piece !== '');
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** The offset of the next of some characters that is in no comment, string or bracket; the end of the text where there is none. */
export function skipTo(text: string, from: number, wanted: string): number {
  for (let at = from; at < text.length; at++) {
    // No index of a text is out of its bounds.
    const char = text[at] as string;
    if (wanted.includes(char)) return at;
    if (char === '\\') at += 1;
    else if (char === '"' || char === "'") at = endOfString(text, at);
    else if (text.startsWith('/*', at)) at = text.indexOf('*/', at) + 1;
    else if (closing[char]) at = skipTo(text, at + 1, closing[char]);
  }
  return text.length;
}

function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== text[from]) at += text[at] === '\\' ? 2 : 1;
  return at;
}
