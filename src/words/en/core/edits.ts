/** Why a change of the form is not made in the text. */

const inText = 'Make the change in the text editor';

/** The problem has no full stop. */
export const fixYaml = (line: number, problem: string): string => `Fix the YAML on line ${line} first: ${problem}.`;
export const textTooDeep = `The text is nested too deeply for the form. ${inText}.`;
export const changeTooDeep = 'This change is nested too deeply. Make it in the text editor.';
export const tooManyUses = `Too many places share this value. ${inText}.`;
/** `place` is empty for the whole text. */
export const needsRewriting = (place: string): string =>
  `This change cannot be made without rewriting more of the text. Make it in the text editor${place === '' ? '' : `, at ${place}`}.`;
export const halfCharacter = 'This text holds half of a surrogate pair, which YAML cannot hold.';

export const theDocument = 'The document';
export const onlyInText = (name: string): string => `${name} is written in a way that only the text editor can change.`;
export const keyOnlyInText = (name: string): string => onlyInText(`The key ${name}`);
export const otherKind = (name: string, found: keyof typeof kinds, needed: 'mapping' | 'list'): string =>
  `${name} is ${kinds[found]}, not ${kinds[needed]}.`;
const kinds = { mapping: 'a mapping', list: 'a list', single: 'a single value' };
export const notList = (name: string): string => `${name} is not a list.`;
export const tooManyMerges = `This value comes through too many merge keys (<<). ${inText}.`;
export const keyTwice = (key: string, line: number): string =>
  `The key ${key} is given more than once, first on line ${line}. Remove one in the text.`;
export const anchorOnlyInText = (line: number): string => `Only the text editor can change the anchor of this value, on line ${line}.`;
export const noItem = (place: string): string => `There is no item ${place} in the text.`;
export const noKey = (place: string): string => `There is no key ${place} in the text.`;
export const noPlace = 'There is no such place in the text.';
export const keepDocument = 'The whole document cannot be removed.';
export const keyTaken = (key: string, line: number): string => `The key ${key} already exists, on line ${line}.`;
export const aliasFirst = (line: number, anchor: string): string =>
  `Line ${line} uses the anchor &${anchor} and cannot change places with it.`;

export const sharedByMerge = (line: number): string => `This value is shared: it comes through a merge key (<<) on line ${line} or below.`;
export const sharedByAlias = (anchor: string, line: number): string =>
  `This value is shared: it comes from the anchor &${anchor} on line ${line}.`;
export const sharedByAnchor = (anchor: string, line: number, aliasLine: number): string =>
  `This value is shared: its anchor &${anchor} on line ${line} is used again on line ${aliasLine}.`;
/** `where`: the line of the alias or of the anchor. */
export const noCopy = (where?: { alias: number } | { anchor: number }): string =>
  `A copy of the shared value${!where ? '' : 'alias' in where ? ` on line ${where.alias}` : `, whose anchor is on line ${where.anchor},`} cannot be written out here. ${inText}.`;
