/** The commands for images, initrds and media. */
import { countOf, formatNumber } from '../formats/counts.ts';

export const commandsUsage = (name: string): string => `Usage : ${name} COMMANDE [options] FICHIER

Images live de Fedora CoreOS et RHEL CoreOS :
  iso show IMAGE                afficher ce qu’elle contient
      --ignition                n’afficher que la configuration incorporée
  iso embed IMAGE               incorporer une configuration Ignition
  -i, --ignition-file CHEMIN    la configuration [par défaut : entrée standard]
  -f, --force                   en remplacer une précédente
  iso customize IMAGE           créer une image qui s’installe d’elle-même
      --dest-ignition CHEMIN    configuration Ignition du système installé
      --dest-device CHEMIN      disque d’installation, écrasé sans confirmation
      --dest-console SPEC       console du système installé
      --dest-karg-append ARG    argument du noyau à y ajouter
      --dest-karg-delete ARG    argument du noyau à y supprimer
      --network-keyfile CHEMIN  keyfile NetworkManager pour les deux systèmes
      --live-ignition CHEMIN    configuration Ignition du système live
      --live-karg-append ARG    argument du noyau à y ajouter
      --live-karg-delete ARG    argument du noyau à y supprimer
      --live-karg-replace C=A=N argument du noyau à y remplacer
  -f, --force                   remplacer une personnalisation précédente
  iso kargs show IMAGE          afficher les arguments du noyau
  -d, --default                 afficher ceux d’origine
  iso kargs modify IMAGE        modifier les arguments du noyau
  -a, --append ARG              argument du noyau à ajouter
  -d, --delete ARG              argument du noyau à supprimer
  -r, --replace C=A=N           argument du noyau à remplacer
  iso kargs reset IMAGE         rétablir ceux d’origine
  iso remove IMAGE              la rendre telle que téléchargée
  iso ignition remove IMAGE     ne retirer que la configuration
  iso network remove IMAGE      ne retirer que les réglages réseau

Les commandes qui modifient une image acceptent
  -o, --output CHEMIN           écrire un nouveau fichier ; « - » est la sortie standard

Initrds et supports :
  initrd wrap                   faire un initrd d’une configuration Ignition
  -i, --ignition-file CHEMIN    la configuration [par défaut : entrée standard]
      --flatcar                 pour Flatcar Container Linux
  -o, --output CHEMIN           où l’écrire
  initrd unwrap INITRD          afficher la configuration d’un initrd
  medium ignition               faire un support pour SUSE et openSUSE MicroOS
  -i, --ignition-file CHEMIN    configuration Ignition
      --combustion CHEMIN       script pour Combustion
  -o, --output CHEMIN           où l’écrire
  medium seed                   faire un seed pour cloud-init (NoCloud)
  -i, --ignition-file CHEMIN    les données utilisateur
      --name NOM                nom de la machine
  -o, --output CHEMIN           où l’écrire
`;

export const oneFile = 'Indiquez un fichier.';
export const noFile = 'Cette commande n’accepte pas d’autres fichiers que ceux que ses options désignent.';
export const nothingForMedium = 'Indiquez une configuration, un script ou les deux.';
export const failed = (reason: string): string => `Erreur : ${reason}`;
export const warning = (text: string): string => `Avertissement : ${text}`;
export const exists = (path: string): string => `${path} existe déjà. Indiquez un nouveau fichier.`;
export const binaryToTerminal = 'Ce n’est pas du texte : écrivez-le dans un fichier avec -o, ou dans un tube.';
export const noConfigInside = 'Il n’y a aucune configuration à l’intérieur.';

export const release = (name: string): string => `Version : ${name}`;
export const config = (length: number | undefined): string =>
  `Configuration : ${length === undefined ? 'aucune' : countOf(length, 'octet')}`;
export const area = (used: number, length: number): string => `Espace : ${countOf(used, 'octet')} sur ${formatNumber(length)}`;
export const network = (names: readonly string[]): string => `Keyfiles réseau : ${names.length === 0 ? 'aucun' : names.join(', ')}`;
export const otherFiles = (paths: readonly string[]): string => `Autres fichiers : ${paths.join(', ')}`;
export const kernelArguments = (text: string | undefined): string => `Arguments du noyau : ${text ?? 'non modifiables'}`;
export const standardArguments = (text: string): string => `Arguments du noyau d’origine : ${text}`;
export const features = (installs: boolean, consoles: boolean, settings: boolean): string =>
  `S’installe d’elle-même : ${yesOrNo(installs)} ; définit la console : ${yesOrNo(consoles)} ; accepte des réglages réseau : ${yesOrNo(settings)}`;

const yesOrNo = (value: boolean): string => (value ? 'oui' : 'non');
