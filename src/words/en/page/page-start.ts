/** What a page says instead of the app: inside another page, or when it failed. */

export const product = 'Bunsen';
export const ownTab = 'Open Bunsen in its own tab';
export const notInside =
  'Bunsen does not run inside another page, because that page could trick you into clicking something. Your drafts have not been read.';
export const somethingWrong = (error: string): string => `Something went wrong in Bunsen. This is a bug (${error}).`;
/** What the text of a link is called while the rest is loading. */
export const textOfLink = 'Text of the config in the link';
