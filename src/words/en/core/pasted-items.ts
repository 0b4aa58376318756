/** Why pasted text is not added to a list. */

export const nothing = 'There is nothing to add.';
/** The problem has no full stop. */
export const notYaml = (problem: string, line: number): string => `This is not valid YAML: ${problem}, on line ${line} of the pasted text.`;
export const severalDocuments =
  'The pasted text has several YAML documents, with “---” between them. Paste one at a time, or make them the items of one list.';
export const tooDeep = 'The pasted text is nested too deeply. Paste it into the text instead.';
export const special = (what: keyof typeof specials): string => `The pasted text has ${specials[what]}. Paste it into the text instead.`;
const specials = { alias: 'an alias (*)', anchor: 'an anchor (&)', merge: 'a merge key (<<)', tag: 'a tag (!)' };
export const emptyList = 'The pasted list is empty.';
export const singleValue = 'An item is keys with values, such as “name: …”. This is a single value.';
export const singleValueAt = (item: number): string => `Item ${item} of the pasted text is a single value, not keys with values.`;
