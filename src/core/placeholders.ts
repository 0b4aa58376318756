/** What stands for each kind of secret that is left out of a config: letters and hyphens alone, so that it is a plain word in YAML, JSON, URLs and shells. */
export const placeholders = {
  hash: 'REPLACE-WITH-PASSWORD-HASH',
  privateKey: 'REPLACE-WITH-PRIVATE-KEY',
  key: 'REPLACE-WITH-KEY',
  password: 'REPLACE-WITH-PASSWORD',
  token: 'REPLACE-WITH-TOKEN',
  secret: 'REPLACE-WITH-SECRET',
} as const;

/** What every placeholder begins with. */
export const placeholderStart = 'REPLACE-WITH-';

const form = `${placeholderStart}[A-Z]+(?:-[A-Z]+){0,20}`;
/** White space as YAML has it: NEL ends lines, and `trim` does not know it. */
const space = '[\\s\\x85]*';
const whole = new RegExp(`^${space}(?:data:,)?${form}(?:-\\d+)?${space}$`);

/** Whether a text is one of the placeholders, be it in a data URL or at the end of a path that was taken. */
export const isPlaceholder = (text: string): boolean => whole.test(text);

/** A pattern for each placeholder in a text; it is global, and takes linear time. */
export const placeholderPattern = (): RegExp => new RegExp(form, 'g');
