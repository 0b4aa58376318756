import { factsOf, kindNames } from '../common.ts';
import { byCount, formatNumber } from '../formats/counts.ts';

/** What the page says around its parts: tabs, the list of sections, separators, where a file is dropped. */

export const openFile = 'Drop the file to open it. Undo brings back your current config. A folder is added to the local files.';
export const addLocalFiles = 'Drop to add to the local files. They stay in this browser.';
export const openLink = 'Drop the link to open the config it leads to.';
export const addKeys = 'Drop .pub or authorized_keys files to add their keys.';
export const useAsContents = 'Drop the file to use it as the contents.';

export const tabs = 'Parts of the workbench';
export const form = 'Form';
export const butane = 'Butane';
/** The tab of text and result together. */
export const text = 'Text';
export const problems = 'Problems';
export const sectionsWidth = 'Width of the sections';
export const formWidth = 'Width of the form';
export const problemsHeight = 'Height of the problems';

export const sections = 'Sections';
export const sectionsOfConfig = 'Sections of the config';
export const sectionOfConfig = 'Section of the config';
export const items = (count: number): string => byCount(count, 'item', 'items');
export const has: Record<'error' | 'warning' | 'info', string> = { error: 'has errors', warning: 'has warnings', info: 'has notes' };
/** A section as an entry of a menu: how many items it has, and the kind of its worst finding. */
export const sectionEntry = (section: string, count: number, worst: 'error' | 'warning' | 'info' | undefined): string =>
  factsOf(count > 0 ? `${section} (${formatNumber(count)})` : section, worst && kindNames[worst]);

export const skipToForm = 'Skip to the form';
export const skipToText = 'Skip to the text';
