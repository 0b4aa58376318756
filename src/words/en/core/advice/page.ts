/** The page of the documentation that lists all codes of advice. */

export const kindTitles = { error: 'What stops the boot', warning: 'What is not what it says', info: 'What is likely a slip' };
export const severity = {
  error: 'This is an error: the first boot certainly stops.',
  warning: 'This is a warning: the machine starts, and something is not as the config says.',
  info: 'This is a note: it may well be meant, but mostly it is not.',
};
export const sentence = (message: string): string => `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
export const source = (place: string): string => `Source: ${place}.`;
export const speaks = 'It speaks at the marked line:';
export const silent = 'It is silent here:';
