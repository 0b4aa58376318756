/** What is said of a file that is given to a field, to be read or hashed. */

export const notTaken = (file: string): string => `${file} was not used`;
export const notHashed = (file: string): string => `${file} was not hashed`;
export const tooLarge = (most: string): string => `It is larger than ${most}.`;
export const tooLargeUnpacked = (most: string): string => `It is larger than ${most} once decompressed.`;
export const notGzip = 'The contents should be gzip, but this file is not gzip, or is damaged.';
export const notRead = 'It could not be read.';
