import type { Directory, File, Link } from '../spec/fields/node.ts';
import type { Storage } from '../spec/fields/storage.ts';

type Lists = Pick<Storage, 'files' | 'directories' | 'links'>;

/** The message where sugar would overwrite an existing node. */
export const nodeExists = 'matching filesystem node has existing contents or different type';

/** A copy of a storage section whose node lists may be added to. */
export function writableNodes({ files, directories, links, ...storage }: Storage = {}): Storage {
  return {
    ...storage,
    ...(files && { files: [...files] }),
    ...(directories && { directories: [...directories] }),
    ...(links && { links: [...links] }),
  };
}

/** Tracks every file, directory and link of a config by path, while steps add to them. */
export class NodeTracker {
  private readonly storage: Lists;
  private readonly byPath = { files: new Map<string, number>(), directories: new Map<string, number>(), links: new Map<string, number>() };

  constructor(storage: Lists) {
    this.storage = storage;
    for (const list of ['files', 'directories', 'links'] as const) {
      storage[list]?.forEach(({ path = '' }, index) => this.byPath[list].set(path, index));
    }
  }

  /** Whether a path is in use. */
  exists(path: string): boolean {
    return Object.values(this.byPath).some((paths) => paths.has(path));
  }

  /** The index of the node of some kind at a path. */
  find(list: keyof Lists, path: string): number | undefined {
    return this.byPath[list].get(path);
  }

  /** Adds a node and returns its index. */
  add(list: 'files', node: File): number;
  add(list: 'directories', node: Directory): number;
  add(list: 'links', node: Link): number;
  add(list: keyof Lists, node: File & Directory & Link): number {
    const nodes = (this.storage[list] ??= []);
    this.byPath[list].set(node.path ?? '', nodes.length);
    return nodes.push(node) - 1;
  }
}
