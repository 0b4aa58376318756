/** What Bunsen says of users and groups that Butane accepts. */

export const groupMissing = (group: string, system: string): string =>
  `ni cette configuration ni ${system} n’ont de groupe ${group} : l’utilisateur ne peut pas être créé et le démarrage s’arrête ; ajoutez ce groupe sous passwd.groups`;
export const groupHidden = (group: string, system: string): string =>
  `${system} garde le groupe ${group} là où useradd ne cherche pas : le démarrage s’arrête ; ajoutez-y l’utilisateur par une unité qui s’exécute au premier démarrage`;
export const groupTaken = (group: string, system: string): string =>
  `${system} a déjà le groupe ${group}, là où groupadd ne cherche pas : sa création échoue et le démarrage s’arrête`;
export const keysWithoutHome =
  'sans répertoire personnel, il n’y a pas d’endroit où écrire les clés, et le démarrage s’arrête ; retirez no_create_home';
export const keysWithoutHomeUnusual = (home: string): string =>
  `rien ne crée ${home}, où les clés doivent être écrites ; retirez no_create_home`;
export const homeReadOnly = (home: string, system: string): string =>
  `${home} ne peut pas être créé, car l’emplacement est en lecture seule sur ${system} ; le démarrage s’arrête`;
