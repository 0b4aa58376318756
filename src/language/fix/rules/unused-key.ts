import * as words from '#words/language/fixes';
import { valueAt } from '../../../core/document/read.ts';
import type { Path } from '../../../core/report/finding.ts';
import type { ResolvedShape } from '../../../core/spec/resolve.ts';
import { shapeAt } from '../../../core/spec/field-at.ts';
import type { FixRule, Proposal } from './fix.ts';
import { nearest } from '../../../core/nearest.ts';

/** What other tools call what Butane has under another name. */
const foreign: Readonly<Record<string, string>> = {
  ssh_keys: 'ssh_authorized_keys',
  ssh_key: 'ssh_authorized_keys',
  authorized_keys: 'ssh_authorized_keys',
  ssh_import_id: 'ssh_authorized_keys',
  passwd: 'password_hash',
  hashed_passwd: 'password_hash',
  homedir: 'home_dir',
  homeDirectory: 'home_dir',
  permissions: 'mode',
  perms: 'mode',
  owner: 'user',
  content: 'contents',
  text: 'inline',
  data: 'inline',
  url: 'source',
  mount_point: 'path',
  mountpoint: 'path',
  fstype: 'format',
  filesystem: 'format',
  filesystem_type: 'format',
  wipe: 'wipe_table',
  size: 'size_mib',
  start: 'start_mib',
  masked: 'mask',
  'drop-ins': 'dropins',
  drop_ins: 'dropins',
};

/** A key that no version has: one that is misspelt or another tool's. */
export const unusedKey: FixRule = ({ parsed, finding, path, spec }) => {
  const key = path.at(-1);
  if (!spec || typeof key !== 'string' || finding.message !== `unused key ${key}`) return [];
  const parent = path.slice(0, -1);
  const shape = shapeAt(spec.config, parent);
  const value = valueAt(parsed, parent);
  if (!shape || typeof value !== 'object' || value === null) return [];
  const free = freeKeys(shape, Object.keys(value));
  return candidates(key, free).map((to) => renamed(path, key, to));
};

/** The keys of a mapping that it does not have yet. */
const freeKeys = (shape: ResolvedShape, present: readonly string[]): string[] =>
  shape.fields.filter(({ name, output }) => !output && !present.includes(name)).map(({ name }) => name);

function candidates(key: string, free: readonly string[]): string[] {
  const known = Object.hasOwn(foreign, key) ? foreign[key] : undefined;
  return known !== undefined && free.includes(known) ? [known] : nearest(key, free);
}

/** Gives a key another name; its path says where it is. */
export const renamed = (path: Path, from: string, to: string): Proposal => ({
  title: words.rename(from, to),
  edits: [{ op: 'rename', path, key: to }],
});
