import * as words from '#words/language/fixes';
import { valueAt } from '../../core/document/read.ts';
import type { Path } from '../../core/report/finding.ts';
import { resolveSpec, type ResolvedShape, type Spec } from '../../core/spec/resolve.ts';
import { splitTarget, versions, type Target } from '../../core/spec/versions.ts';
import { fieldAt, shapeAt } from '../../core/spec/field-at.ts';
import type { FixRule, Proposal } from './fix.ts';
import { nearest } from '../../core/nearest.ts';

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

/** A key that the version does not have: one that is misspelt or another tool's, or one of a later version. */
export const unusedKey: FixRule = ({ parsed, finding, path, spec }) => {
  const key = path.at(-1);
  if (!spec || typeof key !== 'string' || finding.message !== `unused key ${key}`) return [];
  const parent = path.slice(0, -1);
  const shape = shapeAt(spec.config, parent);
  const value = valueAt(parsed, parent);
  if (!shape || typeof value !== 'object' || value === null) return [];
  const free = freeKeys(shape, Object.keys(value));
  return [...laterVersion(path, key, spec), ...candidates(key, free).map((to) => renamed(path, key, to))];
};

/** The keys of a mapping that it does not have yet. */
const freeKeys = (shape: ResolvedShape, present: readonly string[]): string[] =>
  shape.fields.filter(({ name, output }) => !output && !present.includes(name)).map(({ name }) => name);

function candidates(key: string, free: readonly string[]): string[] {
  const known = Object.hasOwn(foreign, key) ? foreign[key] : undefined;
  return known !== undefined && free.includes(known) ? [known] : nearest(key, free);
}

const renamed = (path: Path, from: string, to: string): Proposal => ({
  title: words.rename(from, to),
  edits: [{ op: 'rename', path, key: to }],
});

/** The first version of the same variant that has a key, one that is not experimental before one that is. */
function laterVersion(path: Path, key: string, { target, variant }: Spec): Proposal[] {
  // The table's keys are the targets, the oldest of a variant first.
  const all = Object.keys(versions) as Target[];
  const later = all.slice(all.indexOf(target) + 1).filter((each) => splitTarget(each).variant === variant);
  const has = later.filter((each) => {
    const field = fieldAt(resolveSpec(each).config, path);
    return field !== undefined && !field.output;
  });
  const chosen = has.find((each) => !each.endsWith('-experimental')) ?? has[0];
  if (!chosen) return [];
  const { version } = splitTarget(chosen);
  return [{ title: words.useVersionThatHas(version, key), edits: [{ op: 'set', path: ['version'], value: version }] }];
}
