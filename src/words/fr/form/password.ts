import { formatNumber } from '../formats/counts.ts';

/** What the form says of passwords and their hashes. */

/** The form of a password as a part of the screen, as a sentence begins with it. */
export const part = 'Formulaire du mot de passe';

export const setPassword = 'Définir le mot de passe…';
export const checkPassword = 'Vérifier un mot de passe…';
export const hashSet = 'Le mot de passe haché a été défini. Le mot de passe lui-même n’a pas été conservé.';
export const hashNotPassword = 'Un mot de passe haché, jamais en clair : quiconque lit la configuration peut lire ce qui est ici.';

export const setTitle = 'Définir le mot de passe';
export const newPassword = 'Nouveau mot de passe';
export const hashAndSet = 'Hacher et définir';
export const hashing = 'Hachage…';
export const hashedHere =
  'Il est haché dans ce navigateur. Seul le résultat est écrit dans la configuration ; le mot de passe n’est pas conservé.';
export const method = 'Méthode';
export const methods = {
  yescrypt: {
    label: 'yescrypt',
    help: 'La méthode par défaut de Fedora, et la plus difficile à casser. RHEL 8 et Flatcar d’avant 2025 peuvent ne pas la prendre en charge.',
    costLabel: 'Mémoire par essai',
  },
  sha512crypt: { label: 'sha512crypt', help: 'Tous les systèmes Linux la prennent en charge.', costLabel: 'Tours' },
  'grub-pbkdf2': {
    label: 'PBKDF2 pour GRUB',
    help: 'GRUB lit en général le clavier comme un clavier américain, quelle que soit la disposition que le système utilise ensuite.',
    costLabel: 'Itérations',
  },
};
export const memory = (mebibytes: number, asFedora: boolean): string =>
  `${formatNumber(mebibytes)} Mio${asFedora ? ', comme sur Fedora' : ''}`;
export const costNote = 'Plus la valeur est élevée, plus le mot de passe est difficile à deviner, et plus chaque connexion est lente.';
export const changedMeanwhile =
  'La configuration a changé entre-temps : le mot de passe haché n’a donc pas été défini. Validez de nouveau pour le définir.';
export const notWritten = 'Le mot de passe haché n’a pas pu être écrit dans le texte. Rien n’a été modifié.';
/** After a sentence that says why no hash was made. */
export const nothingChanged = (reason: string): string => `${reason} Rien n’a été modifié.`;

export const checkTitle = 'Vérifier un mot de passe';
export const passwordToCheck = 'Mot de passe à vérifier';
export const check = 'Vérifier';
export const checking = 'Vérification…';
export const checkedHere = 'Il est comparé au mot de passe haché dans ce navigateur, et n’est pas conservé.';
export const matches = 'Ce mot de passe est bien celui qui a été haché.';
export const matchesNot = 'Ce mot de passe n’est pas celui qui a été haché.';
export const no = 'non';

export const typeFirst = 'Saisissez d’abord un mot de passe.';
export const show = 'Afficher le mot de passe';
export const hide = 'Masquer le mot de passe';
