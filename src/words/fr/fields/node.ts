import type { WordsOf } from '../../types/field-words.ts';

/** What files, directories and links have in common. */
const node = {
  group: {
    label: 'Groupe',
    help: 'Le groupe auquel il appartient. Par défaut root, ou celui qu’il a déjà s’il existe.',
  },
  overwrite: {
    label: 'Écraser',
    help: 'Supprime d’abord ce qui se trouve à ce chemin ; un fichier doit alors avoir un contenu. Désactivé par défaut : une entrée déjà présente interrompt le premier démarrage.',
  },
  path: {
    label: 'Chemin',
    help: 'Le chemin absolu sur la machine. Les répertoires parents manquants sont créés, avec root pour propriétaire et le mode 0755.',
    placeholder: '/etc/example',
  },
  user: {
    label: 'Propriétaire',
    help: 'L’utilisateur auquel il appartient. Par défaut root, ou celui qu’il a déjà s’il existe.',
  },
};

export const nodes: WordsOf<'NodeUser' | 'NodeGroup' | 'File' | 'Directory' | 'Link' | 'Tree'> = {
  NodeUser: {
    id: {
      label: 'ID de l’utilisateur',
      help: 'Le propriétaire par son numéro. À utiliser à la place du nom.',
      placeholder: '1000',
    },
    name: {
      label: 'Nom de l’utilisateur',
      help: 'Le propriétaire par son nom ; l’utilisateur doit exister dans l’image ou dans cette configuration.',
      placeholder: 'core',
    },
  },
  NodeGroup: {
    id: {
      label: 'ID du groupe',
      help: 'Le groupe par son numéro. À utiliser à la place du nom.',
      placeholder: '1000',
    },
    name: {
      label: 'Nom du groupe',
      help: 'Le groupe par son nom ; il doit exister dans l’image ou dans cette configuration.',
      placeholder: 'core',
    },
  },
  File: {
    ...node,
    append: {
      label: 'Ajouts',
      help: 'Morceaux ajoutés à la fin du fichier, dans cet ordre, après son contenu. Un fichier de l’image garde ce qu’il contient.',
    },
    contents: {
      label: 'Contenu',
      help: 'Ce que contient le fichier. À défaut, un fichier existant reste tel quel et un fichier manquant est créé vide.',
    },
    mode: {
      label: 'Droits d’accès',
      help: 'Le mode en octal, avec un zéro devant. Par défaut : 0644, ou celui d’un fichier existant si aucun contenu n’est écrit.',
      placeholder: '0644',
    },
  },
  Directory: {
    ...node,
    mode: {
      label: 'Droits d’accès',
      help: 'Le mode en octal, avec un zéro devant. Par défaut : 0755, ou celui d’un répertoire existant.',
      placeholder: '0755',
    },
  },
  Link: {
    ...node,
    hard: {
      label: 'Lien physique',
      help: 'Crée un lien physique, dont la cible doit exister et dont le propriétaire ne peut pas être défini. Désactivé par défaut : un lien symbolique.',
    },
    target: {
      label: 'Cible',
      help: 'Ce vers quoi pointe le lien. Pour un lien symbolique, elle peut être relative au répertoire du lien.',
      placeholder: '/usr/share/zoneinfo/Europe/Vienna',
    },
  },
  Tree: {
    group: {
      label: 'Groupe',
      help: 'Le groupe de tout ce que contient l’arborescence. Par défaut : root.',
    },
    local: {
      label: 'Répertoire local',
      help: 'Le répertoire de votre ordinateur, relatif au répertoire des fichiers, dont le contenu est copié.',
      placeholder: 'tree',
    },
    path: {
      label: 'Chemin',
      help: 'Là où va son contenu sur la machine. Par défaut : /.',
      placeholder: '/etc/example',
    },
    user: {
      label: 'Propriétaire',
      help: 'Le propriétaire de tout ce que contient l’arborescence. Par défaut : root.',
    },
    file_mode: {
      label: 'Droits des fichiers',
      help: 'Le mode de chaque fichier, en octal. Par défaut : 0755 pour les fichiers exécutables sur votre ordinateur, 0644 pour les autres.',
      placeholder: '0644',
    },
    dir_mode: {
      label: 'Droits des répertoires',
      help: 'Le mode de chaque répertoire, en octal. Par défaut : 0755.',
      placeholder: '0755',
    },
  },
};
