import { onFirstUse } from '../../types/on-first-use.ts';

const rules = /* @__PURE__ */ onFirstUse(() => new Intl.PluralRules('en'));
const numbers = /* @__PURE__ */ onFirstUse(() => new Intl.NumberFormat('en'));
const pairs = /* @__PURE__ */ onFirstUse(() => new Intl.ListFormat('en', { type: 'conjunction' }));

/** A number as English writes it: "12,000". */
export const formatNumber = (value: number): string => numbers().format(value);

/** A count with the noun that fits it: "1 line", "12,000 lines". Where an s does not make the plural, it is given. */
export const countOf = (count: number, one: string, other = `${one}s`): string =>
  `${numbers().format(count)} ${rules().select(count) === 'one' ? one : other}`;

/** The word that fits a count, for what is said beside it: `byCount(n, 'it is', 'they are')`. */
export const byCount = (count: number, one: string, other: string): string => (rules().select(count) === 'one' ? one : other);

/** Several things in a row: "a, b, and c". */
export const listOf = (things: readonly string[]): string => pairs().format(things);

/** Facts in a row, those left out that are not known: "1.5 KB · 2 hours ago". */
export const factsOf = (...facts: readonly (string | undefined)[]): string => facts.filter((fact) => fact !== undefined).join(' · ');
