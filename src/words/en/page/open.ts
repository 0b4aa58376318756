/** What is said when a config is opened from a file, a link or an address. */

export const fileNotOpened = (file: string): string => `${file} was not opened`;
export const tooLargeForConfig = 'It is larger than 5 MB, so it is unlikely to be a Butane config.';
export const zipTooLarge = 'It is larger than 25 MB.';
export const zipFileTooLarge = (path: string): string => `${path} in it is too large for a local file.`;
export const notUtf8 = 'It is not UTF-8 text.';
export const notRead = 'It could not be read.';
export const dropNotRead = 'What you dropped could not be read';

export const openedFromLink = 'Opened from a link.';
export const openedFrom = (host: string): string => `Opened from ${host}.`;
/** `opened` is one of the sentences above. */
export const previousKept = (opened: string): string => `${opened} Your previous config is kept.`;
export const alreadyOpen = (opened: string): string => `${opened} It is the config that you had.`;
export const goBack = 'Go back';
export const goBackToPrevious = 'Go back to the previous config';
export const goBackToYours = 'Go back to your previous config';

export const linkNotOpened = 'The link was not opened';
export const linkNotOpenedAs = (reason: string): string => `The link was not opened: ${reason}`;
export const partNotLoaded =
  'Part of Bunsen could not be loaded: the network may be down, or Bunsen may have been updated on the server. If it fails again, reload the page.';
export const tryLinkAgain = 'Try again to open the link';
