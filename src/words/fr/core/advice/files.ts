/** What Bunsen says of files, directories and links that Butane accepts. */

/** A path that exists on the machine already; `system` is its name. */
export const shippedFile = (path: string, system: string): string =>
  `${path} existe déjà sur ${system}, et Ignition interrompt le démarrage plutôt que de remplacer ce fichier ; mettez overwrite: true`;
export const shippedLink = (path: string, target: string, system: string): string =>
  `sur ${system}, ${path} est un lien vers ${target}, et Ignition interrompt le démarrage plutôt que de remplacer ce lien ; mettez overwrite: true`;
export const shippedDirectory = (path: string, system: string): string =>
  `${system} a un répertoire ${path}, et Ignition interrompt le démarrage plutôt que de remplacer ce répertoire`;
export const readOnly = (path: string, readOnly: string, system: string): string =>
  `${readOnly} est en lecture seule sur ${system} : Ignition ne peut pas écrire ${path} et le démarrage s’arrête`;
export const readOnlyRoot = (path: string, system: string): string =>
  `rien ne peut être ajouté à / sur ${system} : Ignition ne peut pas écrire ${path} et le démarrage s’arrête ; utilisez un répertoire sous /var`;
export const modeFromDecimal = (written: string, meant: string): string =>
  `${written} est en octal, et permet aux autres ce qui est interdit au propriétaire ; sans doute fallait-il ${meant}, qui a ces chiffres en décimal`;
export const keyfileMode = (mode: string): string =>
  `NetworkManager ignore une connexion que d’autres peuvent lire ; son mode est ${mode}, mettez mode: 0600`;
export const crlfScript =
  'la première ligne se termine par un retour chariot (CR LF), qui devient une partie du nom du programme : le script ne peut pas s’exécuter ; utilisez LF';
export const notExecutable = (unit: string): string => `${unit} lance ce fichier, mais il n’est pas exécutable ; mettez mode: 0755`;
export const programNotExecutable = 'ceci est un script dans un répertoire de programmes, mais il n’est pas exécutable ; mettez mode: 0755';
export const mergeOfButane = (file: string): string =>
  `${file === 'this' ? 'ceci' : file} est une configuration Butane ; seules les configurations Ignition peuvent être fusionnées : le démarrage s’arrête. Traduisez-la, et utilisez le résultat`;
export const butaneAtAddress =
  'ceci ressemble à l’adresse d’une configuration Butane ; seules les configurations Ignition peuvent être fusionnées';
export const homeParents = (directories: string, user: string): string =>
  `Ignition crée pour cela ${directories} avec root pour propriétaire : ${user} ne peut pas y écrire ; indiquez-en le propriétaire sous directories`;
export const homeOwner = (user: string): string =>
  `ceci se trouve dans le répertoire personnel de ${user}, mais appartient à root ; définissez user et group`;
export const userUnknown = (name: string, system: string): string =>
  `ni cette configuration ni ${system} n’ont d’utilisateur ${name} : Ignition ne peut pas le désigner comme propriétaire et le démarrage s’arrête`;
export const groupUnknown = (name: string, system: string): string =>
  `ni cette configuration ni ${system} n’ont de groupe ${name} : Ignition ne peut pas l’attribuer à ce groupe et le démarrage s’arrête`;
export const needsLinger = (user: string): string =>
  `ceci démarre quand ${user} se connecte, et non au démarrage de la machine ; le fichier vide /var/lib/systemd/linger/${user} le ferait démarrer avec elle`;
