/** What is said while keyfiles of NetworkManager and SSH keys become items of a config. */

export const keyfileHeader = 'Converti depuis une connexion de NetworkManager.';
export const keysHeader = 'Converti depuis des clés SSH.';
export const unknownTarget = 'Cette variante et cette version n’existent pas.';
export const privateKey =
  'C’est une clé privée, qui ne doit pas se trouver dans une configuration. Elle n’est pas reprise. Utilisez la clé publique, tirée du fichier dont le nom se termine par .pub.';
export const noKeyfile = 'Ce n’est pas un keyfile de NetworkManager : il n’a pas de section [connection].';
export const noNetworkManager =
  'Flatcar n’a pas NetworkManager. Écrivez un fichier .network pour systemd-networkd dans /etc/systemd/network.';
export const secretInside = 'C’est un mot de passe. Quiconque lit la configuration le lit aussi.';
export const askName = 'Comment s’appelle le fichier ?';
export const badName = 'Le nom du fichier se termine par .nmconnection.';
export const noKeys = 'Il n’y a ici aucune clé qui puisse donner accès à quelqu’un.';
export const keyLeftOut = (reason: string): string => `Cette ligne n’est pas reprise : ${reason}.`;
export const askUser = 'Qui peut se connecter avec ces clés ?';
export const badUser = 'Un nom d’utilisateur commence par une lettre ou _, et ne contient que des lettres, des chiffres, « . », - et _.';
/** The reason has no full stop. */
export const noKeyBecause = (reason: string): string => `Il n’y a ici aucune clé qui puisse donner accès à quelqu’un : ${reason}.`;
export const doubtful = (reason: string): string => `Cette clé pourrait ne donner accès à personne : ${reason}.`;
