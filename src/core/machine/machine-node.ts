import type { Path } from '../report/finding.ts';

/** Something that the config creates in the machine's file tree. */
export interface MachineNode {
  /** Clean and absolute; in the home directory of a user, it begins with `~` and the user's name. */
  path: string;
  kind: 'file' | 'directory' | 'link' | 'hard link' | 'mount point';
  /** The permission bits; undefined for links and mount points. */
  mode: number | undefined;
  /** Whether an existing one keeps its mode. */
  keepsMode: boolean;
  /** By name or number. */
  user: string;
  group: string;
  /** Bytes; undefined where only the machine will know. */
  size: number | undefined;
  /** The target of a link. */
  target: string | undefined;
  /** `written`: as Ignition always does; `replaced`: whatever is there is overwritten; `appended`: added to what is there; `kept`: created empty unless it exists. */
  how: 'written' | 'replaced' | 'appended' | 'kept';
  /** Lines of it that have an origin of their own. */
  lines: readonly { text: string; origin: Path }[];
  origin: Path;
}

/** The modes that Ignition uses by default. */
export const defaultMode = { file: 0o644, directory: 0o755 } as const;

/** A node owned by root, unless otherwise stated. */
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
