import { countOf } from '../formats/counts.ts';

/** What is said when a config is loaded from an address, and why one cannot be. */

export const askedByLink = 'A link wants to load a config';
export const addressOfFile = 'Address of a Butane file';
export const placeholder = 'https://example.com/config.bu';
export const load = 'Load';
export const loadFrom = (host: string): string => `Load from ${host}`;
export const loadingFrom = (host: string): string => `Loading from ${host}…`;
export const nothingLoaded = 'Nothing was loaded';
/** Where an address is that of a page which shows the file. */
export const shownBy = (page: string, host: string): string => `${page} shows the file on a page; the file itself is at ${host}.`;
export const whatHappens = (host: string): string =>
  `Your browser asks ${host} for the file, so ${host} sees your IP address and that the request comes from Bunsen. Nothing of your config is sent, and your config is kept.`;

export const noAddress = 'This is not an address. Addresses begin with https://';
export const onlyHttps = 'Only https:// addresses are loaded: with others, anyone along the way can read and change the file.';
export const noLogin = 'An address that contains a user name or a password is not loaded.';
export const otherAddress = 'This is not the address you agreed to.';
export const redirects = (host: string): string =>
  `${host} redirects to another address, and the browser does not tell which. You agreed to ${host} only: use the address where the file really is.`;
export const tooLarge = 'The file is larger than 5 MB, so it is unlikely to be a Butane config.';
export const notUtf8 = 'The file is not UTF-8 text.';
export const webPage =
  'This is a web page, not a config. It may show one: look there for the address of the file itself, often called “raw”.';
export const tooSlow = (host: string, seconds: number): string => `${host} did not send the file within ${countOf(seconds, 'second')}.`;
export const notReached = (host: string): string =>
  `${host} cannot be reached, or does not let other pages read this file; the browser does not tell which. Download the file and open it instead.`;
export const noSuchFile = (host: string, status: number): string => `${host} has no such file (${status}).`;
export const notPublic = (host: string, status: number): string =>
  `${host} does not give this file to everyone (${status}). Download the file and open it instead.`;
export const answeredError = (host: string, status: number): string => `${host} answered with an error (${status}).`;
/** The beginning of a sentence that goes on with the reason. */
export const configNotLoaded = 'The config could not be loaded';
