/**
 * What Butane's findings say in another language, below their own words, which stay as they are. English needs none of it: `texts`
 * by the whole text of a finding, `patterns` for those that have values in them, which `$1` and so on stand for.
 */

export const texts: Readonly<Record<string, string>> = {};
export const patterns: readonly (readonly [finding: RegExp, gloss: string])[] = [];
