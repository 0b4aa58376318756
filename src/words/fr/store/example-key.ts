/** A comment of the starting points, above the key that stands for the user's own. */
export const exampleKeyNote = '# Mettez ici votre propre clé publique. Celle-ci est un exemple, sans clé privée.';
