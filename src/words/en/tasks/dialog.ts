import { countOf } from '../formats/counts.ts';

/** What is said around tasks: where they are chosen and filled in. */

export const find = 'Find a task';
export const findExample = 'hostname, static ip, firewall …';
export const none = 'No task found. Try another word, or look for the field with Ctrl+K.';
export const foundCount = (tasks: number): string => `${countOf(tasks, 'task')} found`;
export const forSection = 'For this section';
export const back = 'All tasks';
export const preview = 'What changes in the text';
export const addedLine = 'added: ';
export const removedLine = 'removed: ';
export const complete = 'Fill in the form to see the lines.';
export const isThere = 'Your config has this already. Other values would change it.';
/** Which of several in the config a form is about. */
export const which = 'In your config';
export const another = 'Another one';
export const replaces = 'Lines with − are replaced.';
export const add = 'Add';
export const change = 'Change';
export const start = 'Start with this';
export const added = (title: string): string => `Added: ${title}`;
export const changed = (title: string): string => `Changed: ${title}`;
export const readMore = 'Read more';
export const common = 'Common tasks';
export const all = 'All tasks…';
export const begins = (target: string): string => `Begins a new config for ${target}.`;
/** After the name of a field that may stay empty. */
export const optionalField = (label: string): string => `${label} (optional)`;
export const notAdded = 'Not added';
export const needsVariant = 'Choose a variant first: it determines which tasks there are.';
export const found = 'Found';
export const commonLead = 'What most machines need:';
