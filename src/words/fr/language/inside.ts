/** What completion and hover say within units and quadlets. */

export const kindWords = {
  boolean: 'yes ou no',
  unit: 'une unité',
  units: 'des unités, séparées par des espaces',
  path: 'un chemin absolu',
  paths: 'des chemins absolus, séparés par des espaces',
  seconds: 'une durée, par exemple 30s ou 5min',
  size: 'une taille, par exemple 512M',
  limit: 'une limite, ou infinity',
  count: 'un nombre entier',
  weight: 'un poids de 1 à 10000',
  command: 'un programme avec ses arguments',
  mode: 'un mode en octal',
  signal: 'un signal, par exemple SIGTERM',
  condition: 'une condition ; précédée de !, elle s’inverse',
  environment: 'NOM=valeur',
  text: 'du texte',
  choice: 'une valeur parmi plusieurs',
} as const;

export const sectionOf = (type: string): string => `section d’un fichier .${type}`;
export const takes = (what: string): string => `Attend ${what}.`;
export const inSection = (section: string): string => `Une directive de [${section}].`;
export const manyTimes = 'Peut être donnée plusieurs fois.';
export const unknownHere = (section: string): string => `[${section}] n’a pas de directive de ce nom.`;
export const manualOf = (page: string): string => `Manuel : ${page}`;
export const ofThisConfig = 'de cette configuration';
export const ofSystemd = 'de systemd';
export const moveTo = (key: string, section: string): string => `Déplacer ${key} vers [${section}]`;
