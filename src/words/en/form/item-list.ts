import { countOf, formatNumber, listOf } from '../formats/counts.ts';
import { kindNames } from '../common.ts';

/** What is said of the items of lists: those that have forms of their own, and those that are a row each. */

/** An item by what it is and what it is called, "user core", or by its number alone: "user 2". */
export const itemName = (noun: string, title: string): string => `${noun} ${title}`;
export const itemNumber = (noun: string, number: number): string => `${noun} ${number}`;
export const count = (items: number, noun: string, plural?: string): string => countOf(items, noun, plural);
export const pluralOf = (noun: string, plural = `${noun}s`): string => plural;
export const expandAll = 'Expand all';
export const collapseAll = 'Collapse all';
export const has = (kind: keyof typeof kindNames): string => `has ${kindNames[kind]}s`;

export const addItem = (noun: string): string => `Add ${noun}`;
export const moveUp = (name: string): string => `Move ${name} up`;
export const moveDown = (name: string): string => `Move ${name} down`;
export const dragToMove = 'Drag to move; with the keyboard, Alt and an arrow';
export const filter = (items: string): string => `Filter ${items}`;
export const shownOf = (shown: number, items: number): string => `${formatNumber(shown)} of ${formatNumber(items)}`;
export const byDirectory = 'By directory';
/** Of items that have no path yet. */
export const noDirectory = 'No directory yet';
export const duplicate = (name: string): string => `Duplicate ${name}`;
export const remove = (name: string): string => `Remove ${name}`;

export const pasteYaml = 'Paste YAML';
export const pasteAsNew = (noun: string): string => `Paste YAML as a new ${noun}`;
export const yamlOfNew = (noun: string): string => `YAML of a new ${noun}`;
export const yamlPlaceholder = (noun: string): string => `The YAML of a new ${noun}, or of several`;
export const noneAdded = (noun: string): string => `No ${noun} was added`;
export const cannotAdd = 'The form cannot add this. Paste it into the text instead.';

/** A field of the config by the keys that lead to it. */
export const placeOf = (path: readonly string[]): string => path.join(' › ');
export const pastedMore = (added: readonly string[]): string => `Also added: ${listOf(added)}`;
export const pastedLeft = (left: readonly string[]): string =>
  `Not added, because the config has it already or cannot have it: ${listOf(left)}.`;
export const pastedNotAll = 'Not everything was added';

export const add = 'Add';
export const addTo = (label: string): string => `Add to ${label}`;
export const rowLabel = (label: string, number: number): string => `${label} ${number}`;
/** What a long list of rows or keys has more of. */
export const rows = 'rows';
export const keys = 'keys';
export const key = (name: string): string => `Key ${name}`;
export const newKey = (label: string): string => `New key of ${label}`;
/** Kernel arguments have two lists, one the opposite of the other. */
export const argumentsToHave = 'Arguments to have';
export const argumentsToRemove = 'Arguments to remove';
export const moveTo = (name: string, list: string): string => `Move ${name} to ${list}`;
export const moveToTitle = (list: string): string => `Move to: ${list}`;
