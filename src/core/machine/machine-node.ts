import type { Path } from '../report/finding.ts';

/** Something that the config makes in the machine's file tree. */
export interface MachineNode {
  /** Clean and absolute; below the home directory of a user, it begins with `~` and the user's name. */
  path: string;
  kind: 'file' | 'directory' | 'link' | 'hard link' | 'mount point';
  /** The permission bits; undefined for links and mount points. */
  mode: number | undefined;
  /** Whether one that is there already keeps the mode that it has. */
  keepsMode: boolean;
  /** By name or number. */
  user: string;
  group: string;
  /** Bytes; undefined where only the machine will know. */
  size: number | undefined;
  /** Where a link leads. */
  target: string | undefined;
  /** `written`: as Ignition always does it; `replaced`: over whatever is there; `appended`: to the end of what is there; `kept`: empty, unless it is there. */
  how: 'written' | 'replaced' | 'appended' | 'kept';
  /** Lines of it that have an origin of their own. */
  lines: readonly { text: string; origin: Path }[];
  origin: Path;
}

/** The modes that Ignition gives what has none of its own. */
export const defaultMode = { file: 0o644, directory: 0o755 } as const;

/** A node owned by root, as far as nothing else is said of it. */
export const node = (known: Pick<MachineNode, 'path' | 'kind' | 'origin'> & Partial<MachineNode>): MachineNode => ({
  mode: undefined,
  keepsMode: false,
  user: 'root',
  group: 'root',
  size: undefined,
  target: undefined,
  how: 'written',
  lines: [],
  ...known,
});
