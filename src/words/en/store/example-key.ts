/** A comment of the starting points, above the key that stands for the user's own. */
export const exampleKeyNote = '# Put your own public key here. The private half of this one does not exist.';
