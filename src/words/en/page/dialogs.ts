/** What dialogs are called; what they say is loaded with them. */

export const address = 'Open from an address';
export const drafts = 'Drafts';
export const help = 'Help';
export const search = 'Search';
export const share = 'Share';
export const sharedValue = 'This value is shared';
