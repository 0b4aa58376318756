/** Why an embed shows no config. */

export const noConfig = 'There is no config in the address of this page.';
export const notShown = (reason: string): string => `This config cannot be shown: ${reason}.`;
export const notLoaded = 'This config cannot be shown: part of Bunsen could not be loaded. Reload the page to try again.';
