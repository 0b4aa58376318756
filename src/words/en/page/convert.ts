import { countOf, listOf } from '#words/formats/counts';

/** What is said of a text that is not Butane, before it becomes a config. */

export const source = 'What came in';
export const result = 'As Butane';
export const moreLines = (lines: number): string => `${countOf(lines, 'more line')} not shown`;

/** Of a text in the editor. */
export const looksLike = (format: string): string => `This looks like ${format}`;
export const convertIt = 'Convert it to Butane…';
export const staysAsItIs = 'You see the result first, and this text stays until you open it.';

export const converting = 'Converting';
export const unknown = 'What is this?';
export const thisIs = (format: string): string => `This is ${format}`;
export const converted = 'Bunsen turns it into Butane. Nothing of yours is replaced: it becomes a draft of its own.';
export const item = 'It can become part of the config that is open, or a draft of its own.';
export const notConverted = 'Bunsen does not turn this into Butane.';

export const target = 'Convert for';
export const newestFitting = 'the version that fits';
export const choose = 'Choose…';
export const decided = 'What was decided';
export const doubts = 'Left out, or to be looked at';
export const failed = 'Why there is no config';
export const atLine = (line: number): string => `line ${line}`;
export const notes = 'notes';
export const nothingSaid = 'Everything was carried over.';

export const take = 'Open as a new draft';
export const add = 'Add to the open config';
export const openAsIs = 'Open it as it is';
export const openedFrom = (format: string): string => `Converted from ${format}.`;
/** `added` names what: "2 units". */
export const addedFrom = (format: string, added: readonly string[]): string => `Added from ${format}: ${listOf(added)}`;
export const versionHasNot = (left: readonly string[]): string => `The version of the open config has no place for: ${listOf(left)}.`;
export const notAdded = 'It could not be added';
