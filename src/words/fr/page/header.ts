import { languages, type Language } from '../../languages.ts';
import { factsOf } from '../formats/counts.ts';

/** What the bar at the top says, and its menus. */

export const product = 'Bunsen';
/** What the tab of the browser is called. */
export const pageTitle = (config: string): string => `${config} – Bunsen`;
export const renameConfig = (name: string): string => `${name} : renommer`;
export const nameOfConfig = 'Nom de la configuration';
export const more = 'Autres actions';
export const newConfig = 'Nouveau';
export const aboutReview = 'Ce que la configuration fait sur une machine, en langage clair';
export const aboutUse = 'Comment transmettre la configuration à une machine';
export const aboutNew = 'Points de départ ; votre configuration reste en place tant que vous n’en choisissez pas un';
export const undoKeys = 'Annuler (Ctrl+Z)';
export const redo = 'Rétablir';
export const redoKeys = 'Rétablir (Ctrl+Maj+Z)';
export const aboutShare = 'Un lien qui contient cette configuration';

/** After Ctrl+S. */
export const downloaded = (file: string): string => `${file} téléchargé`;
export const draftKept = 'Bunsen conserve votre brouillon au fil de la saisie. La configuration Ignition se trouve sous « Télécharger ».';
export const openAFile = 'Ouvrir un fichier…';
export const openAnAddress = 'Ouvrir depuis une adresse…';
export const openFile = 'Depuis un fichier…';
export const aboutOpenFile = 'Vous pouvez aussi déposer un fichier sur la page';
export const openAddress = 'Depuis une adresse…';
export const aboutOpenAddress = 'Depuis un site qui laisse d’autres pages lire ses fichiers';

export const machineConfig = 'MachineConfig, pour le cluster';
export const ignition = 'Ignition, pour la machine';
export const butane = 'Butane, le texte tel qu’il est ici';
export const notChecked = 'La configuration n’a pas été vérifiée';
export const stillChecking = 'La configuration est encore en cours de vérification';
export const someError = 'Il y a une erreur';
export const notWhileInvalid = (why: string): string => `Impossible tant que la configuration n’est pas valide : ${why}`;

export const update = 'Recharger pour mettre à jour';
export const aboutUpdate = 'Une nouvelle version de Bunsen est prête. Votre brouillon est conservé.';

export const chooseVariant = 'Choisir une variante';
export const variantAndVersion = (chosen: string): string => `Variante et version : ${chosen}`;
/** As the text has them. */
export const shortTarget = ({ variant, version }: { variant: string; version: string }): string => `${variant} ${version}`;
export const versionOf = (variant: string, version: string): string => `${variant} ${version}`;
/** `newest`: it is the newest version that is not experimental. */
export const versionFacts = (ignition: string, newest: boolean): string =>
  factsOf(`Ignition ${ignition}`, newest ? 'dernière version stable' : undefined);

export const nameRelease = 'Version du système des machines…';

export const themes = { system: 'Comme le système', light: 'Clair', dark: 'Sombre' };
export const theme = (chosen: keyof typeof themes): string => `Thème : ${themes[chosen].toLowerCase()}`;

export const language = (chosen: Language): string => `Langue : ${languages[chosen]}`;

/** The widths in pixels from which the bar has room for all of these words but two buttons, and for each of those. */
export const room = { whole: 1321, review: 1431, language: 1531 };
