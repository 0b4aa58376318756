import { treeFiles } from '#words/core/limits';
import { findTree, fullName, type FilesDir } from '../../files/files-dir.ts';
import { errorText } from '../../report/error-text.ts';
import { bytesOfText } from '../../go/byte-text.ts';
import { joinPath } from '../../go/go-path.ts';
import type { Tree } from '../../spec/fields/node.ts';
import type { Storage } from '../../spec/fields/storage.ts';
import { nodeExists, NodeTracker, writableNodes } from '../node-tracker.ts';
import { RenderedOrigins } from '../origins.ts';
import { reportError, type Step, type Translation } from '../translation.ts';

/** The most that trees may copy in all: the same directory may be copied a thousand times, and no machine's config is that large. */
const maxNodes = 100_000;

/** Trees copy local directories with everything in them. */
export const trees: Step = {
  id: 'trees',
  when: { base: '>=0.2' },
  apply(translation) {
    const { input, files } = translation;
    const list = input.storage?.trees ?? [];
    if (list.length === 0) return;
    const storage = writableNodes(translation.output.storage);
    const origins = new RenderedOrigins();
    const tracker = new NodeTracker(storage);
    const room = { nodes: maxNodes };
    for (const [index, tree] of list.entries()) {
      const from = ['storage', 'trees', index];
      const root = findTree(files, tree.local ?? '');
      if (!root.ok) reportError(translation, root.message, from);
      else if (files) {
        const report = (message: string) => reportError(translation, message, from);
        new TreeCopy({ files, tree, translation, storage, tracker, origins, room, from, report }).copy(root.path);
      }
      // Without a files directory the first tree has reported it all.
      if (!files) return;
      if (room.nodes < 0) break;
    }
    const before = translation.origins;
    translation.output = { ...translation.output, storage };
    translation.origins = (path) => origins.find(path) ?? before(path);
  },
};

interface TreeCopyNeeds {
  files: FilesDir;
  tree: Tree;
  translation: Translation;
  storage: Storage;
  tracker: NodeTracker;
  origins: RenderedOrigins;
  /** How many files, links and directories may still be copied. */
  room: { nodes: number };
  /** The path of the tree in the config. */
  from: readonly (string | number)[];
  report: (message: string) => void;
}

class TreeCopy {
  private readonly files: FilesDir;
  private readonly tree: Tree;
  private readonly translation: Translation;
  private readonly storage: Storage;
  private readonly tracker: NodeTracker;
  private readonly origins: RenderedOrigins;
  private readonly room: { nodes: number };
  private readonly from: readonly (string | number)[];
  private readonly report: (message: string) => void;

  constructor({ files, tree, translation, storage, tracker, origins, room, from, report }: TreeCopyNeeds) {
    this.files = files;
    this.tree = tree;
    this.translation = translation;
    this.storage = storage;
    this.tracker = tracker;
    this.origins = origins;
    this.room = room;
    this.from = from;
    this.report = report;
  }

  /** Copies what is at a local path, in the lexical order of Go's filepath.Walk. What is left to copy is on a stack. */
  copy(root: string): void {
    const open = [{ local: root, relative: '' }];
    for (let next = open.pop(); next; next = open.pop()) {
      const { local, relative } = next;
      if (--this.room.nodes < 0) return this.report(treeFiles(maxNodes));
      try {
        for (const name of this.copyNode(local, relative).reverse()) {
          open.push({ local: local === '' ? name : `${local}/${name}`, relative: relative === '' ? name : `${relative}/${name}` });
        }
      } catch (error) {
        this.report(errorText(error));
      }
    }
  }

  /** Copies a file, a link or a directory; returns the names in it, which come next. */
  private copyNode(local: string, relative: string): string[] {
    const info = this.files.stat(local, false);
    const path = joinPath(this.tree.path || '/', relative);
    if (info === undefined) this.report(`lstat ${fullName(this.files, local)}: no such file or directory`);
    else if (info.kind === 'directory') {
      const names = this.files.list(local).sort(byBytes);
      this.directory(path);
      return names;
    } else if (info.kind === 'file') this.file(local, path, info.executable);
    else if (info.kind === 'link') this.link(local, path);
    else this.report('trees may only contain files, directories, and symlinks');
    return [];
  }

  private get owner() {
    const { user, group } = this.tree;
    return { ...(user && { user }), ...(group && { group }) };
  }

  private added(list: string, index: number): void {
    this.origins.all(['storage', list, index], this.from);
    if (index === 0) this.origins.at(['storage', list], this.from);
  }

  private directory(path: string): void {
    const { user, group, dir_mode: mode } = this.tree;
    const owned = [user?.id, user?.name, group?.id, group?.name].some((part) => part !== undefined);
    // Directories are created implicitly with their contents, unless they have special attributes.
    if (mode === undefined && !owned) return;
    if (this.tracker.exists(path)) return this.report(nodeExists);
    this.added('directories', this.tracker.add('directories', { path, ...this.owner, mode: mode ?? 0o755 }));
  }

  private file(local: string, path: string, executable: boolean): void {
    let index = this.tracker.find('files', path);
    if (index === undefined) {
      if (this.tracker.exists(path)) return this.report(nodeExists);
      index = this.tracker.add('files', { path, ...this.owner });
      this.added('files', index);
    } else if (this.storage.files?.[index]?.contents?.source) return this.report(nodeExists);
    const file = { ...this.storage.files?.[index] };
    const to = ['storage', 'files', index];
    file.contents = {
      ...file.contents,
      ...this.translation.encode(this.files.read(local), file.contents?.compression, this.translation.spec),
    };
    this.origins
      .at([...to, 'contents', 'source'], this.from)
      .at([...to, 'contents', 'compression'], this.from)
      .at([...to, 'contents'], this.from);
    if (file.mode === undefined) {
      file.mode = this.tree.file_mode ?? (executable ? 0o755 : 0o644);
      this.origins.at([...to, 'mode'], this.from);
    }
    this.storage.files?.splice(index, 1, file);
  }

  private link(local: string, path: string): void {
    let index = this.tracker.find('links', path);
    if (index === undefined) {
      if (this.tracker.exists(path)) return this.report(nodeExists);
      index = this.tracker.add('links', { path, ...this.owner });
      this.added('links', index);
    } else if (this.storage.links?.[index]?.target) return this.report(nodeExists);
    this.storage.links?.splice(index, 1, { ...this.storage.links[index], target: this.files.readLink(local) });
    this.origins.at(['storage', 'links', index, 'target'], this.from);
  }
}

/** The order of the names' bytes, as Go compares; JavaScript's UTF-16 order differs beyond U+FFFF. */
function byBytes(a: string, b: string): number {
  const [ours, theirs] = [bytesOfText(a), bytesOfText(b)];
  const at = ours.findIndex((byte, index) => byte !== theirs[index]);
  return at === -1 ? ours.length - theirs.length : (ours[at] ?? 0) - (theirs[at] ?? -1);
}
