/** What Bunsen refuses and Butane does not: what is too much, or not text. */

export const aliases = (mebibytes: number): string => `the aliases of this document stand for more than ${mebibytes} MiB of text`;
export const treeFiles = (most: number): string => `trees hold more than ${most} files, links and directories`;
export const outputTooLong = 'the Ignition config would be longer than a text can be';
export const moreFindings = (count: number): string => `… and ${count} more`;
export const notInEncoding = (encoding: 'UTF-8' | 'UTF-16'): string => `invalid ${encoding}: the file is not text in this encoding`;
/** For the command. */
export const tooMuchMemory = (option: string): string =>
  `it takes more memory than there is (NODE_OPTIONS=${option}=N allows N MiB, if the machine has them)`;
export const tooLarge = (reason: string): string => `it is too large to be translated here (${reason})`;
export const inputTooLarge = (most: number): string => `a config can have ${most} bytes here, and this one is larger`;
