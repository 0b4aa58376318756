/** What a quick fix does, as it is offered. Names and values of the config are shown as they are. */

export const rename = (from: string, to: string): string => `Change ${from} to ${to}`;
export const useVersion = (version: string): string => `Use version ${version}`;
/** For a key that the version does not have yet. */
export const useVersionThatHas = (version: string, key: string): string => `Use version ${version}, which has ${key}`;
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
export const keepRoom = (gib: number): string => `Give root ${gib} GiB`;
