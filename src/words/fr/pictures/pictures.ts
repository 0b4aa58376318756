/** What the pictures are called; what they say is loaded with them. */

export const disks = 'Ce que deviennent les disques';
export const tree = 'Ce qu’il y aura sur la machine';
/** The pictures as parts of the screen, as a sentence begins with them. */
export const disksPart = 'Schéma des disques';
export const treePart = 'Schéma des fichiers';
export const incomplete = 'La configuration contient des erreurs et n’est pas encore utilisable. Voici ce qui a pu en être lu.';
