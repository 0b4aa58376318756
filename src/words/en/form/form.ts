import { formatNumber } from '../formats/counts.ts';

/** What the form says around its fields, whatever they are of. */

/** Parts of it, as a sentence begins with them: "… could not be shown". */
export const login = 'Who can log in';
export const overview = 'The overview';
export const pictures = 'The pictures';

/** While the text is no YAML: what is wrong, without a full stop. */
export const syntaxError = (line: number, message: string): string =>
  `Line ${formatNumber(line)}: ${message}. Until you fix it, the form is read-only and shows what could be read.`;
export const showLine = 'Show the line';
export const showInText = 'Show in the text';

export const noTarget = 'The text does not say which system it is for. Choose one to see the form:';
export const unknownTarget = (pair: string): string =>
  `The text says it is for ${pair}, which Bunsen does not know. Choose one of these to see the form:`;
/** Of a version: it lacks a key. */
export const notInTarget = <Part>(target: string, key: Part): (string | Part)[] => [`${target} has no `, key, ', but the text sets it.'];

/** Why a control cannot show what the text has in its place: what was expected there instead. */
export const notShown = {
  text: 'The text sets this to something the form cannot show. Expected: text.',
  line: 'The text sets this to something the form cannot show. Expected: a single line.',
  number: 'The text sets this to something the form cannot show. Expected: a number.',
  flag: 'The text sets this to something the form cannot show. Expected: true or false.',
  list: 'The text sets this to something the form cannot show. Expected: a list.',
  mapping: 'The text sets this to something the form cannot show. Expected: a mapping.',
  nothing: 'Remove it from the text, or choose a version that has it.',
};

/** A label in a sentence, unless it begins with a name: `Contents`, but `TPM 2.0`. */
const inSentence = (label: string): string => (/^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label);

export const helpFor = (label: string): string => `Help for ${label}`;
/** Leads to what the guide says of the field's section. */
export const guide = 'Guide';
export const readMore = 'Read more';
export const clear = 'Clear';
export const clearField = (label: string): string => `Clear ${label}`;
export const set = 'Set';
export const setField = (label: string): string => `Set ${label}`;
/** Of a mapping within another, by its label: both may have such a button, one below the other. */
export const moreOptions = (count?: number, label?: string): string =>
  `More options${label === undefined ? '' : ` for ${inSentence(label)}`}${count === undefined ? '' : ` (${formatNumber(count)})`}`;
export const fewerOptions = (label?: string): string => `Fewer options${label === undefined ? '' : ` for ${inSentence(label)}`}`;
/** What stands in an empty input, so that no one takes it for its value. */
export const example = (value: string): string => `e.g. ${value}`;

/** What a list of findings has more of. */
export const messages = 'messages';
export const addLocalFiles = 'Add local files';
export const loadFromFile = 'Load from file…';

/** Why what was to be put at a place was not used: by then it had become another. */
export const changedMeanwhile = 'The config has changed in the meantime, and something else is there now.';
