import { languages, type Language } from '../../languages.ts';
import { factsOf } from '../formats/counts.ts';

/** What the bar at the top says, and its menus. */

export const product = 'Bunsen';
/** What the tab of the browser is called. */
export const pageTitle = (config: string): string => `${config} – Bunsen`;
export const renameConfig = (name: string): string => `${name}: rename`;
export const nameOfConfig = 'Name of the config';
export const more = 'More';
export const newConfig = 'New';
export const aboutReview = 'What the config does to a machine, in plain words';
export const aboutUse = 'How to get the config onto a machine';
export const aboutNew = 'Starting points; your config stays until you choose one';
export const undoKeys = 'Undo (Ctrl+Z)';
export const redo = 'Redo';
export const redoKeys = 'Redo (Ctrl+Shift+Z)';
export const aboutShare = 'A link that holds this config';

/** After Ctrl+S. */
export const downloaded = (file: string): string => `Downloaded ${file}`;
export const draftKept = 'Bunsen keeps your draft as you type. The Ignition config is under Download.';
export const openAFile = 'Open a file…';
export const openAnAddress = 'Open from an address…';
export const openFile = 'From a file…';
export const aboutOpenFile = 'You can also drop a file on the page';
export const openAddress = 'From an address…';
export const aboutOpenAddress = 'From a site that lets other pages read its files';

export const machineConfig = 'MachineConfig, for the cluster';
export const ignition = 'Ignition, for the machine';
export const butane = 'Butane, the text as it is here';
export const notChecked = 'The config was not checked';
export const stillChecking = 'The config is still being checked';
export const someError = 'There is an error';
export const notWhileInvalid = (why: string): string => `Not while the config is invalid: ${why}`;

export const update = 'Reload to update';
export const aboutUpdate = 'A new release of Bunsen is ready. Your draft is kept.';

export const chooseVariant = 'Choose a variant';
export const variantAndVersion = (chosen: string): string => `Variant and version: ${chosen}`;
/** As the text has them. */
export const shortTarget = ({ variant, version }: { variant: string; version: string }): string => `${variant} ${version}`;
export const versionOf = (variant: string, version: string): string => `${variant} ${version}`;
/** `newest`: it is the newest version that is not experimental. */
export const versionFacts = (ignition: string, newest: boolean): string =>
  factsOf(`Ignition ${ignition}`, newest ? 'newest stable version' : undefined);

export const nameRelease = 'Which release reads it…';

export const themes = { system: 'Same as system', light: 'Light', dark: 'Dark' };
export const theme = (chosen: keyof typeof themes): string => `Theme: ${themes[chosen]}`;

export const language = (chosen: Language): string => `Language: ${languages[chosen]}`;

/** The widths in pixels from which the bar has room for all of these words but two buttons, and for each of those. */
export const room = { whole: 1181, review: 1281, language: 1441 };
