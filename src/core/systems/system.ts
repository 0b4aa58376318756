/** What an image has at a path: a file, a directory, or a link with its target. */
export type Shipped = 'file' | 'directory' | `-> ${string}`;

/**
 * What is known of a system that a config is for. Tables hold only what is certain for every release that reads such a
 * config; whatever is missing from them is unknown, not absent, unless a field says so.
 */
export interface System {
  /** As people call it. */
  name: string;
  /** Paths below /etc that exist before Ignition writes files. */
  shipped: ReadonlyMap<string, Shipped>;
  /** Directories of the image that are links: `/opt` is `/var/opt`. */
  linkedDirectories: ReadonlyMap<string, string>;
  /** Directories where nothing can be written, with those inside that can. */
  readOnly: readonly { path: string; except: readonly string[] }[];
  /** The only names that can be written to directly below the root; undefined where any can. */
  rootNames: ReadonlySet<string> | undefined;
  /** Users that the image has, or may have. */
  users: ReadonlySet<string>;
  /** Groups that the image has, or may have. */
  groups: ReadonlySet<string>;
  /** Groups that useradd finds, so that users can be put into them. */
  joinable: ReadonlySet<string>;
  /** Groups that exist where useradd does not look: users cannot be put into them, nor can they be created. */
  hiddenGroups: ReadonlySet<string>;
  /** Labels of the partitions of the image. */
  partitions: ReadonlySet<string>;
  /** Units that the image has, or may have, without those that any systemd has. */
  units: ReadonlySet<string>;
  /** Units that people know from elsewhere and this image does not have. */
  absentUnits: ReadonlySet<string>;
}

/** Names in a text, separated by white space. */
export const names = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
