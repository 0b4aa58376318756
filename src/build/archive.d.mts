/** What an archive is made of: the bytes of each file by its path, with slashes. */
export type ArchiveFiles = ReadonlyMap<string, Uint8Array>;

/** The files of the built app in a folder, without those of other builds, in the order of their paths. */
export function filesOfApp(folder: string): ArchiveFiles;

/** A tar of the files, in a folder of that name; throws when a path is longer than tar's first format allows. */
export function tarOf(files: ArchiveFiles, root: string): Uint8Array;

/** Writes both archives and their checksums into a folder, and returns the names of the files. */
export function writeArchives(app: string, into: string, name: string): string[];

/** Writes what a container image of the app is built from into a folder, in place of what is there: its recipe, the settings of its server, the app. */
export function writeContainer(app: string, into: string): void;
