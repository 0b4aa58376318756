import type { OutputBundle, Plugin } from 'rolldown';

/** What of other people's work a build holds. */
export interface Bundled {
  /** The folders of packages, as a lock file names them. */
  folders: Set<string>;
  pictures: Set<Pictures>;
}

/** Pictures that come in a package and have other makers than its code. */
export type Pictures = 'codicons' | 'font-awesome';

/** Modules that stand in no file: those whose names begin so are of this package. */
const virtual: readonly [prefix: string, name: string][] = [
  ['\0rolldown/', 'rolldown'],
  ['\0vite/', 'vite'],
  ['\0virtual:validate/', 'ajv'],
];

/** Packages that Monaco holds a copy of. It names them as dependencies, too, so that their licences are at hand. */
const copied: readonly [path: RegExp, name: string][] = [
  [/\/monaco-editor\/.*\/dompurify\//, 'dompurify'],
  [/\/monaco-editor\/.*\/marked\//, 'marked'],
];

const pictures: readonly [path: RegExp, of: Pictures][] = [
  [/\/monaco-editor\/.*\/codicon\.ttf$/, 'codicons'],
  // Those of Red Hat have names of their own.
  [/\/@patternfly\/react-icons\/dist\/esm\/icons\/(?!rh-)/, 'font-awesome'],
];

/** A plugin for Rolldown and Vite alike, which only looks at what is built. */
export type NotingPlugin = Required<Pick<Plugin, 'name' | 'generateBundle'>>;

export const nothingBundled = (): Bundled => ({ folders: new Set(), pictures: new Set() });

/** Notes what a build is made of. */
export const noteBundled = (bundled: Bundled): NotingPlugin => ({
  name: 'note-bundled',
  generateBundle: (_options, outputs) => noteOutputs(bundled, outputs),
});

/** Notes what files of a build are made of: modules of which code is left, styles, and files that stand beside them. */
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

/** Notes whose a module is. Throws for one that stands in no file and whose maker nobody has named. */
export function noteModule(bundled: Bundled, id: string): void {
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
