import { countOf, formatNumber, listOf } from '../formats/counts.ts';

/** What the share dialog says, and the snippets that it makes. */

export const whatLinkHolds =
  'The link holds the config itself, in the part of an address that browsers never send to a server. Anyone who has the link can read it.';

export const noSecrets = 'No password, key or token was found. Bunsen finds only the kinds it knows.';
export const checkYourself = 'Bunsen finds only the kinds of secrets it knows: check the link yourself before you pass it on.';
export const secretsTitle = (count: number): string => `${countOf(count, 'secret')} in this config`;
export const replaceByPlaceholder = 'Replace with a placeholder';
export const keep = 'Keep';
export const replaceAll = 'Replace all';
export const keepAll = 'Keep all';
/** What becomes of the secrets: of how many there are, how many the link is to carry. */
export function outcome(all: number, kept: number): string {
  if (kept > 0)
    return `The link contains ${all === 1 ? 'it' : kept === all ? 'all of them' : `${formatNumber(kept)} of them`}: anyone who has the link can read ${kept === 1 ? 'it' : 'them'}.`;
  return all === 1 ? 'The link leaves it out; your own config keeps it.' : 'The link leaves them all out; your own config keeps them.';
}

export const withLocalFiles = 'Include the local files that the config embeds';
/** The files that come along: their size together, those that are named, and how many there are besides. */
export const filesNote = (size: string, named: readonly string[], others: number): string =>
  `${size}: ${listOf(others > 0 ? [...named, `${formatNumber(others)} more`] : named)}`;
export const withPlace = 'Open at my current place';
export const placeNote = (section: string, line: number): string => `${section}, line ${formatNumber(line)}`;

export const makingLink = 'Making the link…';
export const noLink = (reason: string): string => `This config cannot be a link: ${reason}.`;
export const passOnFile = 'Pass on the file instead: use Download.';
/** Where a link of a length gets through. */
export const linkLength = (length: number, reach: keyof typeof reaches): string => `${countOf(length, 'character')}: ${reaches[reach]}.`;
const reaches = {
  everything: 'short enough for everything, chat programs and QR codes included',
  mail: 'short enough for mail, forums and issue trackers, but too long for some chat programs',
  browsers: 'too long for most programs, though browsers open it',
};

export const showCode = 'Show QR code';
export const hideCode = 'Hide QR code';
export const codeOfLink = 'QR code of the link';
export const noCode = 'The link is too long for a QR code.';

export const linkLabel = 'Link';
export const linkNote = 'for mail or chat';
export const markdownLabel = 'Markdown link';
export const markdownNote = 'for a text';
export const badgeLabel = 'Markdown badge';
export const badgeNote = 'for a README';
export const frameLabel = 'iframe';
export const frameNote = 'shows the config on a page';
export const copied = 'Copied';
export const copyIt = 'The browser does not let this page use the clipboard. The text is selected: copy it with Ctrl+C.';
export const copyOf = (label: string): string => `Copy ${label}`;
/** Before the link to the guide. */
export const moreWays = <Part>(guide: (text: string) => Part): (string | Part)[] => [
  'More ways to show a config on a page: ',
  guide('Embedding Bunsen in documentation'),
];

/** What a badge and a link in Markdown read. */
export const badge = 'Open in Bunsen';
