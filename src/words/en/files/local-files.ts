import { factsOf } from '../common.ts';
import { countOf, formatNumber } from '../formats/counts.ts';

/** What the local files say of themselves, and what is said when they change. */

/** What they are for: `code` marks what is written as in the config or on a command line. */
export const about = <Part>(code: (text: string) => Part): (string | Part)[] => [
  'The fields ',
  code('local'),
  ', ',
  code('contents_local'),
  ' and ',
  code('ssh_authorized_keys_local'),
  ' and the trees name paths among these files, as with ',
  code('butane --files-dir'),
  '. The files are kept in this browser and sent nowhere. A browser does not tell which files are executable, so those that begin with ',
  code('#!'),
  ' are assumed to be.',
];
export const addFiles = 'Add files';
export const addFolder = 'Add folder';
export const newFile = 'New file';
export const newLink = 'New link';
export const newPaths = { file: 'Path of the new file', link: 'Path of the new link' };
export const add = 'Add';
export const dropHere = 'Drop files or folders here.';
export const filesCount = (count: number): string => countOf(count, 'file');
export const total = (count: number, size: string, most: string): string =>
  `${countOf(count, 'file')}, ${size} of at most ${most}. Drop more anywhere on this form.`;
export const removeAll = 'Remove all';
export const allBeginWith = <Part>(folder: Part): (string | Part)[] => ['All paths begin with ', folder, '. '];
export const useAsDirectory = (folder: string): string => `Use ${folder} itself as the files directory`;
export const title = 'Local files';

export const nodes: Record<'file' | 'folder', (path: string) => string> = {
  file: (path) => `file ${path}`,
  folder: (path) => `folder ${path}`,
};
export const saveCopy = (path: string): string => `Save a copy of ${path}`;
export const renamePath = (path: string): string => `Rename ${path}`;
export const removePath = (path: string): string => `Remove ${path}`;
export const newPath = (path: string): string => `New path of ${path}`;
export const filesIn = (folder: string): string => `In ${folder}`;
export const linkTo = (target: string): string => `link → ${target}`;
export const fileFacts = (size: string, binary: boolean, executable: boolean): string =>
  factsOf(size, binary ? 'binary' : undefined, executable ? 'executable' : undefined);
export const pathPlaceholder = 'folder/file';

export const leadsTo = 'Leads to';
export const targetPlaceholder = '../other/file';
export const executable = 'Executable';
export const executableMode = 'in a tree, mode 0755 instead of 0644';
export const notText = 'Not UTF-8 text, so it cannot be edited here.';
export const tooMuchText = (size: string): string => `${size} of text, too much to edit here.`;
/** The label, and what follows it for those who do not see which file it is about. */
export const contents = 'Contents';
export const ofPath = (path: string): string => ` of ${path}`;
export const contentsOf = (path: string): string => `Contents of ${path}`;

export const notChanged = 'The local files were not changed';
export const notAdded = 'Not added';
/** What was removed: everything, a folder, or a file. */
export const allFiles = (count: number): string => `all ${countOf(count, 'local file')}`;
export const withFilesIn = (path: string, count: number): string => `${path} and the ${countOf(count, 'file')} in it`;
export const removed = (what: string): string => `Removed ${what}`;
export const undoRemoving = (what: string): string => `Undo removing ${what}`;

export const noneAdded = 'No local files were added';
export const emptyDrop = 'There are no files in it.';
export const leftOutAsLarge = (path: string, most: string): string => `${path} was left out: it is larger than ${most}.`;
export const notRead = (path: string): string => `${path} could not be read.`;
export const added = (count: number, replaced: number): string =>
  `Added ${countOf(count, 'local file')}${replaced === 0 ? '' : `, replacing ${formatNumber(replaced)}`}`;
export const undoReplacing = 'Undo replacing';
export const tooMany = (most: number): string => `That would be more than ${countOf(most, 'file')}.`;
export const tooMuch = (size: string, most: string): string => `That would be ${size} in all; the limit is ${most}.`;
export const oneNotAdded = 'The local file was not added';
export const oneTooLarge = (size: string): string => `It is too large: ${size}.`;
export const oneAdded = (path: string): string => `Added the local file ${path}`;
