/** A comment of the starting points, above the key that stands for the user's own. */
export const exampleKeyNote = '# Mettez ici votre propre clé publique. La clé privée de celle-ci n’existe pas.';
