import { countOf } from '../formats/counts.ts';
import { whyNotLoaded } from '../store/loading.ts';

/** What a config says that is embedded in another page. */

export const panes = { text: 'Butane', output: 'Ignition', form: 'Formulaire' };
export const tabs = 'Parties de la configuration';
export const pageTitle = (title: string): string => `${title} · Bunsen`;

export const edit = 'Modifier';
export const copy = 'Copier';
export const copied = 'Copié';
export const notCopied = 'Non copié : le navigateur ne l’autorise pas';
export const openInBunsen = 'Ouvrir dans Bunsen';
/** The reason has no full stop. */
export const notOpened = (reason: string): string => `Cette configuration ne peut pas être ouverte dans Bunsen : ${reason}.`;
export const partNotLoaded = 'une partie de Bunsen n’a pas pu être chargée';

export const openForm = 'Ouvrir le formulaire';
export const loadingForm = 'Chargement du formulaire…';
export const formNotLoaded = `Le formulaire n’a pas pu être chargé, mais le texte est toujours là. ${whyNotLoaded}`;
export const startingPointsMissing = 'Les points de départ ne sont pas proposés ici : ils n’ont pas pu être chargés.';
export const simpleEditor = 'Vous pouvez modifier le texte dans cet éditeur simple.';

export const showIgnition = 'Afficher la configuration Ignition';
export const translating = 'Traduction…';

export const findings = 'Signalements';
export const check = 'Vérifier';
export const withFiles = (count: number): string => `avec ${countOf(count, 'fichier local', 'fichiers locaux')}`;
export const adviceMissing = 'sans les conseils, qui n’ont pas pu être chargés';
export const line = (number: number): string => `Ligne ${number}`;
export const finding = (kind: keyof typeof kinds, message: string): string => `${kinds[kind]} : ${message}`;
const kinds = { error: 'Erreur', warning: 'Avertissement', info: 'Remarque' };
