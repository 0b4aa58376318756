/** The question about an edit of a value that several places share. */

export const title = 'This value is shared';
