const code = (letter: string): number => letter.charCodeAt(0);

export const space = code(' ');
export const tab = code('\t');

/** A line break to go-yaml, which still counts those of YAML 1.1. */
export const isBreak = (at: number): boolean => at === 0x0a || at === 0x0d || at === 0x85 || at === 0x2028 || at === 0x2029;

/** A space or tab. */
export const isBlank = (at: number): boolean => at === space || at === tab;

/** A blank, a line break, or the end of the text (NaN, as charCodeAt says it). */
export const isBlankOrEnd = (at: number): boolean => isBlank(at) || isBreak(at) || Number.isNaN(at);

/** What anchors and tag handles are made of. */
export const isWord = (at: number): boolean =>
  (at >= 0x30 && at <= 0x39) || (at >= 0x41 && at <= 0x5a) || (at >= 0x61 && at <= 0x7a) || at === code('_') || at === code('-');

export const isDigit = (at: number): boolean => at >= 0x30 && at <= 0x39;

export const isHex = (at: number): boolean => isDigit(at) || (at >= 0x41 && at <= 0x46) || (at >= 0x61 && at <= 0x66);

/** A character that go-yaml refuses anywhere in the text. */
export const forbiddenCharacter = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;
