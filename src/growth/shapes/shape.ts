import type { Edit } from '../../core/document/edit/apply-edit.ts';
import type { FileEntry } from '../../core/files/file-entry.ts';

/** A config of some size, with the local files that it comes with. */
export interface Case {
  text: string;
  files?: Readonly<Record<string, FileEntry>>;
}

/** Configs of one kind, by how much of it there is. */
export interface Shape {
  name: string;
  make: (count: number) => Case;
  /** How many there may be at most, where a bound ends the growth. */
  most?: number;
  /** An edit of what there is much of; the others are of the version and of the files. */
  edit?: (count: number) => Edit;
}

export const fcos = 'variant: fcos\nversion: 1.6.0\n';

/** As many lines, each by its number. */
export const times = (count: number, line: (at: number) => string): string => Array.from({ length: count }, (_, at) => line(at)).join('');

/** A shape of text alone. */
export const textOf = (name: string, text: (count: number) => string, more: Omit<Shape, 'name' | 'make'> = {}): Shape => ({
  name,
  make: (count) => ({ text: text(count) }),
  ...more,
});
