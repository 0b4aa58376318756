/** What is said after the whole text was to be formatted. */

export const notFormatted = 'Not formatted';
export const isFormatted = 'The text is already formatted.';
