import type { Edit } from '../../core/document/edit/apply-edit.ts';
import type { FileEntry } from '../../core/files/file-entry.ts';

/** A config of some size, with the local files that it comes with. */
export interface Case {
  text: string;
  files?: Readonly<Record<string, FileEntry>>;
}

/** Configs of one kind, of any size. */
export interface Shape {
  name: string;
  make: (count: number) => Case;
  /** The largest count, where a limit ends the growth. */
  most?: number;
  /** An edit of what is repeated; the other edits are of the version and of the files. */
  edit?: (count: number) => Edit;
}

export const fcos = 'variant: fcos\nversion: 1.6.0\n';

/** A number of lines, each made from its number. */
export const times = (count: number, line: (at: number) => string): string => Array.from({ length: count }, (_, at) => line(at)).join('');

/** A shape of text alone. */
export const textOf = (name: string, text: (count: number) => string, more: Omit<Shape, 'name' | 'make'> = {}): Shape => ({
  name,
  make: (count) => ({ text: text(count) }),
  ...more,
});
