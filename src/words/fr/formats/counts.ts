import { onFirstUse } from '../../types/on-first-use.ts';

const rules = /* @__PURE__ */ onFirstUse(() => new Intl.PluralRules('fr'));
const numbers = /* @__PURE__ */ onFirstUse(() => new Intl.NumberFormat('fr'));
const pairs = /* @__PURE__ */ onFirstUse(() => new Intl.ListFormat('fr', { type: 'conjunction' }));

/** A number as French writes it: "12 000". */
export const formatNumber = (value: number): string => numbers().format(value);

/** A whole number of millions is a noun itself: "1 000 000 de lignes", "2 000 000 d’erreurs". */
const ofMillions = (noun: string): string => `${/^(?:[aàâeéèêëiîïoôuœ]|h(?!ach|ors))/i.test(noun) ? 'd’' : 'de '}${noun}`;

/** A count with the noun that fits it: "1 ligne", "12 000 lignes". Where an s does not make the plural, it is given. */
export const countOf = (count: number, one: string, other = `${one}s`): string => {
  const rule = rules().select(count);
  return `${numbers().format(count)} ${rule === 'one' ? one : rule === 'many' ? ofMillions(other) : other}`;
};

/** The word that fits a count, for what is said beside it: `byCount(n, 'il est', 'ils sont')`. */
export const byCount = (count: number, one: string, other: string): string => (rules().select(count) === 'one' ? one : other);

/** Several things in a row: "a, b et c". */
export const listOf = (things: readonly string[]): string => pairs().format(things);

/** Facts in a row, those left out that are not known: "1,5 Ko · il y a 2 heures". */
export const factsOf = (...facts: readonly (string | undefined)[]): string => facts.filter((fact) => fact !== undefined).join(' · ');
