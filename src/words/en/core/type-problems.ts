/** Values of a type that a field does not take. */

export const expected = (expected: string, found: string): string => `expected ${expected}, found ${found}`;
/** What fields take: one of a type, or a list of them. */
export const singles = { string: 'text', int: 'a whole number', bool: 'true or false', object: 'a mapping', labels: 'a mapping' };
export const lists: Record<keyof typeof singles, string> = {
  string: 'a list of texts',
  int: 'a list of numbers',
  bool: 'a list of true or false',
  object: 'a list of mappings',
  labels: 'a list of mappings',
};
export const textKey = 'a key that is text';
/** What is there instead. */
export const mapping = 'a mapping';
export const list = 'a list';
export const nothing = 'nothing';
export const number = (shown: string): string => `the number ${shown}`;
export const emptyText = 'empty text';
export const text = (shown: string): string => `the text "${shown}"`;
