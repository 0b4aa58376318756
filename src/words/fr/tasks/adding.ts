/** What is said when a task is added to a config, or cannot be. */

export const checkValues = 'Vérifiez les valeurs signalées.';
export const chooseVariant = 'Choisissez d’abord une variante et une version.';
export const notForVersion = (task: string): string => `« ${task} » n’est pas disponible dans cette version.`;
export const notKeys = 'Le texte n’est pas une configuration : une configuration est une liste de clés et de valeurs.';
export const tooManyEdits = 'C’est trop pour une seule étape. Procédez par plus petites parties.';
export const needed = 'Obligatoire.';
export const tooManyEntries = '500 lignes au plus à la fois.';
export const notAChoice = 'Choisissez une des valeurs proposées.';
export const hiddenCharacter = 'Cette valeur contient un caractère invisible. Retapez-la.';
export const halfCharacter = 'Cette valeur contient une moitié de caractère. Retapez-la.';
/** `problem` is a sentence. */
export const inEntry = (number: number, problem: string): string => `Ligne ${number} : ${problem}`;

const why: Readonly<Record<string, (name: string) => string>> = {
  local: (name) => `${name} tire son contenu d’un fichier local. Modifiez-le là-bas, ou supprimez d’abord cette référence.`,
  source: (name) => `${name} tire son contenu d’une adresse. Supprimez-la d’abord.`,
  inline: (name) => `${name} a ici son propre contenu. Supprimez-le d’abord.`,
  contents: (name) => `${name} a ici son propre contenu. Supprimez-le d’abord.`,
  contents_local: (name) => `${name} tire son contenu d’un fichier local. Modifiez-le là-bas, ou supprimez d’abord cette référence.`,
  mask: (name) => `L’unité ${name} est masquée. Démasquez-la d’abord.`,
  enabled: (name) => `L’unité ${name} est activée. Désactivez-la d’abord.`,
};

const whyItem: Readonly<Record<string, (name: string) => string>> = {
  files: (name) => `${name} est déjà écrit comme fichier. Supprimez-le d’abord.`,
  directories: (name) => `${name} est déjà créé comme répertoire. Supprimez-le d’abord.`,
  links: (name) => `${name} est déjà créé comme lien. Supprimez-le d’abord.`,
};

/** What is in the way at a path of the config; `name` is what its item is called. */
export function inTheWay(name: string, path: readonly string[]): string {
  const key = path.at(-1) ?? '';
  const known = /^\d+$/.test(key) ? whyItem[path.at(-2) ?? ''] : why[key];
  return known?.(name) ?? `${path.join(' › ')} a une valeur inattendue. Corrigez-la d’abord.`;
}
