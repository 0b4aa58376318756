/** The page of the documentation that lists all codes of advice. */

export const kindTitles = { error: 'What stops the boot', warning: 'What will not do what it says', info: 'What is likely a slip' };
export const severity = {
  error: 'This is an error: the first boot certainly stops.',
  warning: 'This is a warning: the machine starts, and something does not come out as the config says.',
  info: 'This is a note: it may be what you want, but is more often a slip.',
};
/** The names of programs, units and files keep their small letters, which tell one from another. */
export const sentence = (message: string): string =>
  `${message.replace(/^(?!systemd )\p{Ll}(?=\p{Ll}*[ ,’'])/u, (letter) => letter.toUpperCase())}${message.endsWith('?') ? '' : '.'}`;
export const source = (place: string): string => `Source: ${place}.`;
export const speaks = 'It speaks at the marked line:';
export const silent = 'It is silent here:';
