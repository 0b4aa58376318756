/** A place that the caret goes to after an insertion, in the order of the numbers, 0 last; `text` stands there, selected, until something is typed. */
export interface Stop {
  stop: number;
  text: string;
}

/** What is inserted: texts, line breaks as in the document, and places for the caret. */
export type Insert = readonly (string | Stop)[];

/** A place for the caret. */
export const stop = (number = 0, text = ''): Stop => ({ stop: number, text });

/** An insertion as text alone. */
export const insertText = (insert: Insert): string => insert.map((part) => (typeof part === 'string' ? part : part.text)).join('');

/** An insertion as Monaco's snippets are written. Its lines have their indentation already: it has to be kept as it is. */
export const snippetText = (insert: Insert): string =>
  insert
    .map((part) => {
      if (typeof part === 'string') return escaped(part, /[\\$}]/g);
      return part.text === '' ? `\${${part.stop}}` : `\${${part.stop}:${escaped(part.text, /[\\$}]/g)}}`;
    })
    .join('');

const escaped = (text: string, what: RegExp): string => text.replace(what, String.raw`\$&`);

/** Reads an insertion in which `${1:text}` is a place for the caret. */
export function readInsert(template: string): Insert {
  const parts: (string | Stop)[] = [];
  let from = 0;
  for (const { 0: all, 1: number = '0', 2: text = '', index } of template.matchAll(/\$\{(\d+)(?::([^}]*))?\}/g)) {
    if (index > from) parts.push(template.slice(from, index));
    parts.push(stop(Number(number), text));
    from = index + all.length;
  }
  if (from < template.length) parts.push(template.slice(from));
  return parts;
}

/** An insertion whose further lines are further in, and end as those of the document. Empty lines stay empty. */
export function indented(insert: Insert, column: number, eol: string): Insert {
  const pad = ' '.repeat(column);
  return insert.map((part, at) => {
    if (typeof part !== 'string') return part;
    const endsLine = at + 1 < insert.length || !part.endsWith('\n');
    return part.replace(/\n(?=([^\n])?)/g, (_, next: string | undefined, offset: number) => {
      const isLast = offset === part.length - 1;
      return next !== undefined || (isLast && endsLine) ? eol + pad : eol;
    });
  });
}
