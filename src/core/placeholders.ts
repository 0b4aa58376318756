/** What replaces each kind of secret that is left out of a config: only letters and hyphens, so that it is a plain word in YAML, JSON, URLs and shells. */
export const placeholders = {
  hash: 'REPLACE-WITH-PASSWORD-HASH',
  privateKey: 'REPLACE-WITH-PRIVATE-KEY',
  key: 'REPLACE-WITH-KEY',
  password: 'REPLACE-WITH-PASSWORD',
  token: 'REPLACE-WITH-TOKEN',
  secret: 'REPLACE-WITH-SECRET',
} as const;

/** The prefix of every placeholder. */
export const placeholderStart = 'REPLACE-WITH-';

const form = `${placeholderStart}[A-Z]+(?:-[A-Z]+){0,20}`;
/** White space in YAML's sense: NEL is a line break, which `trim` does not know. */
const space = '[\\s\\x85]*';
const whole = new RegExp(`^${space}(?:data:,)?${form}(?:-\\d+)?${space}$`);

/** Whether a text is a placeholder, possibly inside a data URL or at the end of a path. */
export const isPlaceholder = (text: string): boolean => whole.test(text);

/** A global pattern that matches each placeholder in a text, in linear time. */
export const placeholderPattern = (): RegExp => new RegExp(form, 'g');
