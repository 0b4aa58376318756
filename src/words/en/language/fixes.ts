import { countOf, listOf } from '#words/formats/counts';

/** What a quick fix does, as it is offered. Names and values of the config are shown as they are. */

export const rename = (from: string, to: string): string => `Change ${from} to ${to}`;
/** Fields that go, each as often as it is there: "storage.luks and passwd.users.uid (2 times)". At most four are named. */
function fieldsOf(fields: readonly string[]): string {
  const names = [...new Set(fields)];
  const rest = names.length > 4 ? [countOf(names.length - 3, 'other field')] : [];
  const times = (name: string) => fields.filter((field) => field === name).length;
  const named = names.slice(0, rest.length > 0 ? 3 : 4).map((name) => (times(name) > 1 ? `${name} (${times(name)} times)` : name));
  return listOf([...named, ...rest]);
}
/** `lost` is removed, since that version does not have it. */
export const useVersion = (version: string, lost: readonly string[] = []): string =>
  lost.length === 0 ? `Use version ${version}` : `Use version ${version} and remove ${fieldsOf(lost)}`;
/** For a key that the version does not have; `lost` is what the other one does not have. */
export const useVersionThatHas = (version: string, key: string, lost: readonly string[]): string =>
  `Use version ${version}, which has ${key}${lost.length === 0 ? '' : `, and remove ${fieldsOf(lost)}`}`;
/** `lacking` stays in the text and has no effect. */
export const useVersionWithout = (version: string, lacking: readonly string[]): string =>
  lacking.length === 0 ? `Use version ${version}` : `Use version ${version}, which does not have ${fieldsOf(lacking)}`;
export const useVariant = (variant: string): string => `Use variant ${variant}`;
export const addHeader = (variant: string, version: string): string => `Add variant ${variant}, version ${version}`;
export const write = (value: string): string => `Change to ${value}`;
export const octal = (mode: string): string => `Write the mode in octal: ${mode}`;
export const removeQuotes = (value: string): string => `Remove the quotes: ${value}`;
export const makeList = 'Make it a list';
export const removeLine = (line: number): string => `Remove line ${line}`;
export const removeLines = (first: number, last: number): string => `Remove lines ${first} to ${last}`;
export const addLayout = (layout: string): string => `Add layout: ${layout}`;
export const addInstall = (target: string): string => `Add [Install] with WantedBy=${target}`;
export const moveToQuadlets = 'Move it to quadlets';
export const writeAsFile = (path: string): string => `Write it as the file ${path}`;
export const replaceTabs = 'Replace tabs with spaces';
export const replaceOddSpaces = 'Replace characters that are not ordinary spaces';
export const indentLine = (line: number, spaces: number): string => `Indent line ${line} by ${spaces}`;
export const writeLine = (line: string): string => `Change the line to: ${line}`;
export const overwrite = 'Set overwrite: true';
export const setMode = (mode: string): string => `Set mode: ${mode}`;
export const enable = 'Set enabled: true';
export const leaveToTimer = 'Set enabled: false, and leave it to the timer';
export const mountUnit = 'Set with_mount_unit: true';
export const makeHome = 'Remove no_create_home';
export const useLf = 'End lines in LF';
export const addGroup = (name: string): string => `Add the group ${name}`;
export const giveTo = (user: string): string => `Give it to ${user}`;
export const addFile = (path: string): string => `Add the empty file ${path}`;
export const addDirectories = (count: number, user: string): string =>
  count === 1 ? `Add the directory, owned by ${user}` : `Add ${count} directories, owned by ${user}`;
/** Adds a comment that silences the advice for this place. */
export const ignoreHere = 'Ignore here';
export const keepRoom = (gib: number): string => `Give root ${gib} GiB`;
