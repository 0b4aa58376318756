/** What the pictures are called; what they say is loaded with them. */

export const disks = 'What happens to the disks';
export const tree = 'What will be on the machine';
/** The pictures as parts of the screen, as a sentence begins with them. */
export const disksPart = 'The picture of the disks';
export const treePart = 'The picture of the files';
export const incomplete = 'The config has errors, so it cannot be used yet. This shows what could be read of it.';
