/** Neighbours for which a joiner is legitimate: certain scripts, and composed emoji. Other text has no use for one. */
const joined = String.raw`(?:\uFE0F|[^\0-\x7F\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Default_Ignorable_Code_Point}])`;

/** Control characters except tab and line feed, lone surrogates, and invisible characters: signs of direction, characters without width, fillers, tags. */
const unseen = new RegExp(
  String.raw`(?![\t\n\u200C\u200D\uFE0E\uFE0F])[\p{Cc}\p{Cs}\u2028\u2029\uFFF9-\uFFFB\p{Default_Ignorable_Code_Point}]` +
    String.raw`|(?<!${joined})[\u200C\u200D]|[\u200C\u200D](?!${joined})`,
  'gu',
);

const codeOf = (char: string): string => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The most UTF-16 units of a name or message that are shown: nobody reads more, and a short config may repeat a long name a thousand times. */
const maxShown = 1000;

/** Leaves out the middle of a text that is too long; paths and names differ at either end. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most / 2).replace(/[\ud800-\udbff]$/, '');
  const end = text.slice(-most / 2).replace(/^[\udc00-\udfff]/, '');
  return `${start}…${end}`;
}

/**
 * A name or message made safe to show among other text: characters that are invisible, or reorder
 * what is shown, are replaced by their codes, as in `config[U+202E]gnp.bu`, so that no name can pass for another. Of a text
 * longer than `most` UTF-16 units, the middle is left out.
 */
export const visibleText = (text: string, most = maxShown): string => shorten(text, most).replace(unseen, (char) => `[${codeOf(char)}]`);

/** Splits a text that is shown unchanged: visible runs, and each invisible character with its code. */
export function seenAndUnseen(text: string): (string | { char: string; code: string })[] {
  const parts: (string | { char: string; code: string })[] = [];
  let end = 0;
  for (const { 0: char, index } of text.matchAll(unseen)) {
    if (index > end) parts.push(text.slice(end, index));
    parts.push({ char, code: codeOf(char) });
    end = index + char.length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}
