import type { WordsOf } from '../../types/field-words.ts';

export const grub: WordsOf<'GrubUser' | 'Grub'> = {
  GrubUser: {
    name: {
      label: 'Nom',
      help: 'Le nom à saisir à l’invite de GRUB. Ce n’est pas un compte du système d’exploitation.',
      placeholder: 'root',
    },
    password_hash: {
      label: 'Mot de passe haché',
      help: 'Le mot de passe haché par PBKDF2, tel que l’affiche grub2-mkpasswd-pbkdf2.',
      placeholder: 'grub.pbkdf2.sha512.10000.…',
    },
  },
  Grub: {
    users: {
      label: 'Superutilisateurs GRUB',
      help: 'Eux seuls peuvent modifier les entrées de démarrage, utiliser la ligne de commande de GRUB ou démarrer autre chose que l’entrée par défaut, qui n’exige pas de mot de passe.',
    },
  },
};
