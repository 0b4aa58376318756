import { locale } from '#words/formats/locale';
import { onFirstUse } from './on-first-use.ts';

/** A text of the config in a sentence: a path, a name, a value. It is shown as it is, and never read as markup. */
export interface Quoted {
  quoted: string;
}

/** A sentence in pieces: words, and what the config has. */
export type Said = readonly (string | Quoted)[];

/** What the config has, as a piece of a sentence. */
export const quoted = (text: string): Quoted => ({ quoted: text });

type Value = string | Quoted | Said;

/** Makes a sentence of a template: its text is words, and so are values that are not quoted. */
export function say(strings: TemplateStringsArray, ...values: readonly Value[]): Said {
  const pieces = strings.flatMap((text, index): (string | Quoted)[] => {
    const value = values[index];
    if (value === undefined) return [text];
    return typeof value === 'string' || 'quoted' in value ? [text, value] : [text, ...value];
  });
  return pieces.filter((piece) => piece !== '');
}

const pairs = /* @__PURE__ */ onFirstUse(() => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** Several quoted texts in a row: "`a`, `b`, and `c`". */
export const quotedList = (texts: readonly string[]): Said =>
  pairs()
    .formatToParts(texts.map((_, index) => `${index}`))
    .map(({ type, value }) => (type === 'element' ? quoted(texts[Number(value)] ?? '') : value));
