import type { WordsOf } from '../../types/field-words.ts';

export const passwd: WordsOf<'PasswdGroup' | 'PasswdUser' | 'Passwd'> = {
  PasswdGroup: {
    gid: {
      label: 'ID du groupe',
      help: 'L’identifiant numérique du groupe. À défaut, le prochain libre.',
      placeholder: '1500',
    },
    name: {
      label: 'Nom',
      help: 'Le nom du groupe. Un groupe qui existe déjà est modifié, sinon il est créé.',
      placeholder: 'engineering',
    },
    password_hash: {
      label: 'Mot de passe haché',
      help: 'Le mot de passe, haché, avec lequel des utilisateurs extérieurs au groupe peuvent le rejoindre pour une session. Presque jamais nécessaire.',
      placeholder: '$6$…',
    },
    should_exist: {
      label: 'Doit exister',
      help: 'Désactivé : Ignition supprime le groupe. Activé par défaut.',
    },
    system: {
      label: 'Groupe système',
      help: 'Prend l’identifiant dans la plage réservée au système. Ne compte qu’à la création du groupe.',
    },
  },
  PasswdUser: {
    gecos: {
      label: 'Nom complet',
      help: 'Le champ de commentaire du compte (GECOS), en général le nom complet de la personne.',
      placeholder: 'Ada Lovelace',
    },
    groups: {
      label: 'Groupes',
      help: 'Autres groupes de l’utilisateur ; wheel et sudo donnent droit à sudo. Pour un compte existant, comme core, cette liste remplace la sienne.',
    },
    home_dir: {
      label: 'Répertoire personnel',
      help: 'L’emplacement du répertoire personnel ; celui d’un compte existant est déplacé. Par défaut, il est sous /home et porte le nom de l’utilisateur.',
      placeholder: '/home/ada',
    },
    name: {
      label: 'Nom',
      help: 'Le nom de connexion. Un compte qui existe déjà, comme core, est modifié ; sinon il est créé.',
      placeholder: 'core',
    },
    no_create_home: {
      label: 'Sans répertoire personnel',
      help: 'Ne crée pas de répertoire personnel. Ne compte qu’à la création du compte.',
    },
    no_log_init: {
      label: 'Hors des journaux de connexion',
      help: 'N’inscrit pas le compte dans les bases lastlog et faillog. Ne compte qu’à la création du compte.',
    },
    no_user_group: {
      label: 'Sans groupe propre',
      help: 'Ne crée pas de groupe portant le nom de l’utilisateur. Ne compte qu’à la création du compte.',
    },
    password_hash: {
      label: 'Mot de passe haché',
      help: 'Le mot de passe haché, tel que l’affiche mkpasswd, pour la console et sudo ; pour SSH, seulement si sshd est configuré pour cela. Sans lui, un nouveau compte n’a pas de mot de passe.',
      placeholder: '$y$j9T$…',
      docs: 'https://coreos.github.io/butane/examples/#using-password-authentication',
    },
    primary_group: {
      label: 'Groupe principal',
      help: 'Le groupe principal de l’utilisateur, qui doit exister. Par défaut, un groupe propre portant le nom de l’utilisateur.',
      placeholder: 'users',
    },
    ssh_authorized_keys: {
      label: 'Clés SSH',
      help: 'Clés publiques qui permettent de se connecter comme cet utilisateur, chacune telle que dans un fichier .pub. Elles sont écrites dans .ssh/authorized_keys.d/ignition, dans le répertoire personnel.',
      placeholder: 'ssh-ed25519 AAAA… user@host',
      docs: 'https://docs.fedoraproject.org/en-US/fedora-coreos/authentication/',
    },
    ssh_authorized_keys_local: {
      label: 'Clés SSH de fichiers locaux',
      help: 'Fichiers de votre ordinateur, relatifs au répertoire des fichiers, avec une clé publique par ligne. Elles s’ajoutent aux clés SSH.',
      placeholder: 'id_ed25519.pub',
      docs: 'https://coreos.github.io/butane/examples/#ssh-keys-from-local-files',
    },
    shell: {
      label: 'Shell de connexion',
      help: 'Le programme qui se lance quand l’utilisateur se connecte. À défaut, celui de l’image, en général /bin/bash.',
    },
    should_exist: {
      label: 'Doit exister',
      help: 'Désactivé : Ignition supprime le compte avec son répertoire personnel. Activé par défaut.',
    },
    system: {
      label: 'Compte système',
      help: 'Prend l’identifiant dans la plage réservée au système. Ne compte qu’à la création du compte.',
    },
    uid: {
      label: 'ID de l’utilisateur',
      help: 'L’identifiant numérique de l’utilisateur. À défaut, le prochain libre.',
      placeholder: '1500',
    },
  },
  Passwd: {
    groups: {
      label: 'Groupes',
      help: 'Groupes qu’Ignition crée, modifie ou supprime avant de passer aux utilisateurs.',
    },
    users: {
      label: 'Utilisateurs',
      help: 'Comptes qu’Ignition crée, modifie ou supprime au premier démarrage.',
      docs: 'https://coreos.github.io/butane/examples/#users-and-groups',
    },
  },
};
