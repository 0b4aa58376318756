import type { OutputBundle, Plugin } from 'rolldown';

/** Other people's work that is part of a build. */
export interface Bundled {
  /** The folders of packages, as named in a lock file. */
  folders: Set<string>;
  pictures: Set<Pictures>;
}

/** Pictures that are in a package but have other authors than its code. */
export type Pictures = 'codicons' | 'font-awesome';

/** Virtual modules; those with this prefix belong to this package. */
const virtual: readonly [prefix: string, name: string][] = [
  ['\0rolldown/', 'rolldown'],
  ['\0vite/', 'vite'],
  ['\0virtual:validate/', 'ajv'],
];

/** A virtual module of ours. */
const own = '\0virtual:guide-sections';

/** Packages that Monaco contains copies of. It also names them as dependencies, so that their licences are available. */
const copied: readonly [path: RegExp, name: string][] = [
  [/\/monaco-editor\/.*\/dompurify\//, 'dompurify'],
  [/\/monaco-editor\/.*\/marked\//, 'marked'],
];

const pictures: readonly [path: RegExp, of: Pictures][] = [
  [/\/monaco-editor\/.*\/codicon\.ttf$/, 'codicons'],
  // Red Hat's pictures have names of their own.
  [/\/@patternfly\/react-icons\/dist\/esm\/icons\/(?!rh-)/, 'font-awesome'],
];

/** A plugin for both Rolldown and Vite that only observes what is built. */
export type NotingPlugin = Required<Pick<Plugin, 'name' | 'generateBundle'>>;

export const nothingBundled = (): Bundled => ({ folders: new Set(), pictures: new Set() });

/** Records what a build consists of. */
export const noteBundled = (bundled: Bundled): NotingPlugin => ({
  name: 'note-bundled',
  generateBundle: (_options, outputs) => noteOutputs(bundled, outputs),
});

/** Records what the files of a build consist of: modules with remaining code, styles, and separate asset files. */
export function noteOutputs(bundled: Bundled, outputs: OutputBundle): void {
  for (const output of Object.values(outputs)) {
    if (output.type === 'asset') for (const file of output.originalFileNames) noteModule(bundled, file);
    else {
      for (const [id, { renderedLength }] of Object.entries(output.modules)) {
        // Styles go to a file of their own and leave no code.
        if (renderedLength > 0 || /\.css(?:\?|$)/.test(id)) noteModule(bundled, id);
      }
    }
  }
}

const notePackage = ({ folders }: Bundled, name: string) => folders.add(`node_modules/${name}`);

/** Records the owner of a module. Throws for a virtual one whose author is not listed. */
export function noteModule(bundled: Bundled, id: string): void {
  if (id === own) return;
  if (id.startsWith('\0')) {
    const name = virtual.find(([prefix]) => id.startsWith(prefix))?.[1];
    if (name === undefined) throw new Error(`Whose is the module ${JSON.stringify(id)}? Say so in src/build/bundled.ts`);
    notePackage(bundled, name);
    return;
  }
  const root = `${process.cwd().replaceAll('\\', '/')}/`;
  const path = id.replaceAll('\\', '/').replace(/\?.*/, '').replace(root, '');
  const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
  if (folder === undefined) return; // one of ours
  const inCopy = copied.find(([part]) => part.test(path));
  if (inCopy) notePackage(bundled, inCopy[1]);
  bundled.folders.add(folder);
  const inPictures = pictures.find(([part]) => part.test(path));
  if (inPictures) bundled.pictures.add(inPictures[1]);
}
