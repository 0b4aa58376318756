import { countOf } from '../formats/counts.ts';
import { whyNotLoaded } from '../store/loading.ts';

/** What a config says that is embedded in another page. */

export const panes = { text: 'Butane', output: 'Ignition', form: 'Form' };
export const tabs = 'Parts of the config';
export const pageTitle = (title: string): string => `${title} · Bunsen`;

export const edit = 'Edit';
export const copy = 'Copy';
export const copied = 'Copied';
export const notCopied = 'Not copied: the browser does not allow it';
export const openInBunsen = 'Open in Bunsen';
/** The reason has no full stop. */
export const notOpened = (reason: string): string => `This config cannot be opened in Bunsen: ${reason}.`;
export const partNotLoaded = 'a part of Bunsen could not be loaded';

export const openForm = 'Open the form';
export const loadingForm = 'Loading the form…';
export const formNotLoaded = `The form could not be loaded, but the text is still here. ${whyNotLoaded}`;
export const startingPointsMissing = 'Starting points are not suggested here: they could not be loaded.';
export const simpleEditor = 'You can edit the text in this simple editor.';

export const showIgnition = 'Show the Ignition config';
export const translating = 'Translating…';

export const findings = 'Findings';
export const check = 'Check';
export const withFiles = (count: number): string => `with ${countOf(count, 'local file')}`;
export const adviceMissing = 'without advice, which could not be loaded';
export const line = (number: number): string => `Line ${number}`;
export const finding = (kind: keyof typeof kinds, message: string): string => `${kinds[kind]}: ${message}`;
const kinds = { error: 'Error', warning: 'Warning', info: 'Note' };
