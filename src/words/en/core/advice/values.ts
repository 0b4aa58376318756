/** What Bunsen warns of where Butane is silent. */

/** `chosen`: Butane may compress the contents by itself. */
export const notGzip = (chosen: boolean): string =>
  `the contents are not in gzip, so the machine cannot decompress them; leave compression out${chosen ? ', and they are compressed where that makes them shorter' : ''}`;
export const ignoredDocument = 'everything from here on is ignored: only the first YAML document is used';
/** Where a placeholder is: in the text itself, or in a local file. */
export const placeholderHere = (placeholder: string): string => placeholderIn(placeholder, 'here');
export const placeholderInFile = (placeholder: string, file: string): string => placeholderIn(placeholder, `in ${file}`);
const placeholderIn = (placeholder: string, where: string): string =>
  `${placeholder} is ${where} in place of something that was left out when the config was shared; replace it with your own`;
export const severalKeys = 'there are several keys in one text; sshd reads them all, but one item for each is easier to maintain';
export const noKey = 'there is no key in it';
export const inFile = (file: string, problem: string): string => `in ${file}: ${problem}`;
export const inLine = (line: number, problem: string): string => `line ${line}: ${problem}`;
