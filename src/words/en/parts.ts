/** What the parts of the screen are called where one fails. */

export const form = 'The form';
export const sectionList = 'The list of sections';
export const message = 'A message';
export const searchDialog = 'The Search dialog';
export const sharedQuestion = 'The question about the shared value';
