/** What is said when a task is added to a config, or cannot be. */

export const checkValues = 'Check the values that are marked.';
export const chooseVariant = 'Choose a variant and version first.';
export const notForVersion = (task: string): string => `${task} is not available in this version.`;
export const notKeys = 'The text is not a config: a config is a list of keys and values.';
export const tooManyEdits = 'That is too much for one step. Add it in smaller parts.';
export const needed = 'Needed.';
export const tooManyEntries = 'At most 500 lines at a time.';
export const notAChoice = 'Choose one of the values offered.';
export const hiddenCharacter = 'It has a character that cannot be seen. Type it again.';
export const halfCharacter = 'It has half of a character. Type it again.';
/** `problem` is a sentence. */
export const inEntry = (number: number, problem: string): string => `Line ${number}: ${problem}`;

const why: Readonly<Record<string, (name: string) => string>> = {
  local: (name) => `${name} gets its contents from a local file. Change them there, or remove it first.`,
  source: (name) => `${name} gets its contents from an address. Remove it first.`,
  inline: (name) => `${name} has contents of its own here. Remove it first.`,
  contents: (name) => `${name} has contents of its own here. Remove it first.`,
  contents_local: (name) => `${name} gets its contents from a local file. Change them there, or remove it first.`,
  mask: (name) => `${name} is masked. Unmask it first.`,
  enabled: (name) => `${name} is enabled. Turn that off first.`,
};

const whyItem: Readonly<Record<string, (name: string) => string>> = {
  files: (name) => `${name} is already written as a file. Remove that first.`,
  directories: (name) => `${name} is already created as a directory. Remove that first.`,
  links: (name) => `${name} is already created as a link. Remove that first.`,
};

/** What is in the way at a path of the config; `name` is what its item is called. */
export function inTheWay(name: string, path: readonly string[]): string {
  const key = path.at(-1) ?? '';
  const known = /^\d+$/.test(key) ? whyItem[path.at(-2) ?? ''] : why[key];
  return known?.(name) ?? `${path.join(' › ')} has an unexpected value. Correct it first.`;
}
