/** What a text is as the password hash of a user: as a sentence for the form, or as a finding where no password matches it. */

export const noPassword = 'Aucun mot de passe n’y correspond.';
export const locked = 'Verrouillé : aucun mot de passe n’y correspond.';
export const weak = (method: string): string =>
  `${method}, une méthode faible : quiconque obtient le mot de passe haché retrouve vite le mot de passe lui-même.`;
export const described = (method: string, work?: string): string => `${work === undefined ? method : `${method}, ${work}`}.`;
export const unknownMethod = 'Une méthode que Bunsen ne connaît pas ; la machine la connaît peut-être.';
export const rounds = (count: number | string): string => `${count} tours`;
export const memory = (bytes: number): string => `${bytes < 2 ** 20 ? `${bytes / 2 ** 10} Kio` : `${bytes / 2 ** 20} Mio`} de mémoire`;
export const cost = (cost: number): string => `coût ${cost}`;
export const grub = (iterations: string): string => `PBKDF2 pour GRUB, ${iterations} itérations.`;
export const notGrub = 'Ce n’est pas ce qu’affiche grub2-mkpasswd-pbkdf2.';

/** A problem as a sentence of its own. */
export const sentence = (problem: string): string => `${problem.charAt(0).toUpperCase()}${problem.slice(1)}.`;
export const colon = '/etc/shadow n’admet ni deux-points ni saut de ligne dans un mot de passe haché';
export const whiteSpace = 'les espaces autour d’un mot de passe haché en font partie : aucun mot de passe n’y correspond';
export const placeholder = 'ceci est une valeur factice et non un mot de passe haché : aucun mot de passe n’y correspondra';
export const notWhole = (method: string): string =>
  `ce mot de passe haché en ${method} n’est pas complet : aucun mot de passe n’y correspondra`;
export const forGrub = 'ceci est un mot de passe haché pour GRUB, auquel ne correspond aucun mot de passe de compte';
export const desOrPassword =
  'ceci est soit un mot de passe haché en DES, cassé en un rien de temps, soit le mot de passe lui-même ; ni l’un ni l’autre ne devrait être ici';
export const notHash =
  'ceci n’est pas un mot de passe haché comme en produit crypt(3) : aucun mot de passe n’y correspondra, et quiconque lit la configuration peut le lire';
export const notWholeGrub =
  'ceci n’est pas un mot de passe haché complet comme en affiche grub2-mkpasswd-pbkdf2 : aucun mot de passe n’y correspondra';
