/** Tasks about who logs in, and how. */

export const sshLogin = {
  title: 'Connexion SSH',
  summary: 'Un utilisateur se connecte par SSH avec votre clé publique.',
  also: 'clé cle key public publique authorized_keys accès access core user utilisateur ssh login',
  fields: {
    keys: {
      label: 'Clés publiques',
      help: 'Une par ligne, tirée d’un fichier .pub comme ~/.ssh/id_ed25519.pub. Jamais la clé privée.',
      example: 'ssh-ed25519 AAAA…',
    },
    user: { label: 'Utilisateur', help: 'core existe sur tous les systèmes.' },
  },
};

export const clusterLogin = {
  title: 'Connexion SSH',
  summary: 'L’utilisateur core se connecte aux nœuds par SSH avec votre clé publique.',
  also: 'clé cle key public publique authorized_keys accès access core user utilisateur ssh login',
  fields: {
    keys: {
      label: 'Clés publiques',
      help: 'Une par ligne, tirée d’un fichier .pub. Les nœuds n’ont pas d’autre utilisateur que core.',
      example: 'ssh-ed25519 AAAA…',
    },
  },
};

export const administrator = {
  title: 'Utilisateur avec sudo',
  summary: 'Un utilisateur de votre choix se connecte par SSH avec une clé, et utilise sudo sans mot de passe.',
  also: 'compte account ajouter add create créer administrateur administrator root wheel sudoers second personne user',
  fields: {
    name: { label: 'Nom', example: 'ada' },
    keys: { label: 'Clés publiques', help: 'Une par ligne, tirée d’un fichier .pub.', example: 'ssh-ed25519 AAAA…' },
  },
};

export const sshPasswords = {
  title: 'Connexion SSH par mot de passe',
  summary: 'sshd accepte aussi les mots de passe des utilisateurs qui en ont un.',
  also: 'password authentication authentification sshd_config allow autoriser login',
  fields: {},
};

export const sshKeysOnly = {
  title: 'Connexion SSH par clé uniquement',
  summary: 'sshd n’accepte aucun mot de passe et ne laisse pas entrer root.',
  also: 'durcir harden sécuriser secure password mot de passe authentication sshd_config désactiver disable permitrootlogin keys clés login',
  fields: {},
};

export const sshPort = {
  title: 'Port SSH',
  summary: 'sshd écoute sur un autre port que le 22.',
  also: 'sshd socket écouter listen changer change',
  fields: { port: { label: 'Port' } },
};

export const consoleLogin = {
  title: 'Connexion sur la console sans mot de passe',
  summary: 'Toute personne à la console est connectée en tant que core, ce qui aide pendant les essais.',
  also: 'autologin série serial tty getty debug login password',
  fields: {
    console: { label: 'Console', options: { serial: 'Premier port série', screen: 'Écran et clavier' } },
  },
};

export const motd = {
  title: 'Message à la connexion',
  summary: 'Toute personne qui se connecte voit un texte.',
  also: 'motd bannière banner bienvenue welcome avis notice login',
  fields: { text: { label: 'Texte' } },
};
