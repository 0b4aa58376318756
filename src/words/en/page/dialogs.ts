/** What dialogs are called; what they say is loaded with them. */

export const address = 'Open from an address';
export const convert = 'This is not Butane';
export const drafts = 'Drafts';
export const help = 'Help';
export const search = 'Search';
export const share = 'Share';
export const shortcuts = 'Keyboard shortcuts';
export const sharedValue = 'This value is shared';
export const review = 'Review';
export const release = 'Release of the machines';
export const useIt = 'Use it';
export const hosts = 'Hosts';
export const tasks = 'Add a task';
export const addTask = 'Add a task…';
