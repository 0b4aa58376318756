import * as words from '#words/page/login';
import { memoize } from '../../core/memoize.ts';
import type { Edit } from '../../core/document/edit/apply-edit.ts';
import type { Value } from '../../core/document/read.ts';
import type { Path } from '../../core/report/finding.ts';
import { readKeyLines } from '../../core/passwd/key-lines.ts';
import { readPasswordHash } from '../../core/passwd/password-hash.ts';
import type { FileEntry } from '../../core/files/file-entry.ts';
import { readLoginSettings, type LoginSettings } from './login-settings.ts';
import { localText } from '../../values/local-text.ts';
import { childOf } from '../../core/document/values.ts';
import { below, root } from '../../values/path.ts';
import { platformLogins, type PlatformLogin } from './platform-login.ts';
import { flagAt, listAt, textAt } from '../../values/read-values.ts';

/** How a user logs in, or why not. */
export interface UserLogin {
  name: string;
  /** The path of the user; absent for one that the image brings. */
  path?: Path;
  /** Words that follow a name: "by SSH with 2 keys". Absent for a user who cannot log in. */
  ways: readonly string[];
  /** Words that follow a name: why not, or what else to know. */
  remarks: readonly string[];
}

/** Who can log in to the machine, and how. */
export interface LoginSummary {
  /** A warning when nobody can; only an info when not only this config decides. */
  kind: 'ok' | 'warning' | 'info';
  title: string;
  users: readonly UserLogin[];
  /** What this config does not determine. */
  notes: readonly string[];
  /** How to let someone in, when nobody can. */
  mend?: LoginFix;
}

/** What lets someone in: edits that make room for a key, and its path. */
export interface LoginFix {
  label: string;
  edits: readonly Edit[];
  /** The path for the key. */
  path: Path;
}

const usersPath = below(below(root, 'passwd'), 'users');

/** Determines, from a config and the local files it embeds, who can log in to a machine of a variant. */
export function summarizeLogin(config: Value | undefined, variant: string, files: Readonly<Record<string, FileEntry>>): LoginSummary {
  const platform = platformLogins[variant] ?? { hasCore: false, sshUnit: 'sshd.service' };
  const settings = readLoginSettings(config, files, platform);
  const items = listAt(config, 'passwd', 'users');
  const named = items.map((item, index) => ({ item, path: below(usersPath, index) })).filter(({ item }) => textAt(item, 'name') !== '');
  const countKeys = keyCounter(files);
  const listed = named.map(({ item, path }) => loginOf(item, path, platform, settings, countKeys));
  const names = new Set(listed.map(({ name }) => name));
  const users = [
    ...listed,
    ...[...settings.autologins].filter((name) => !names.has(name)).map((name) => ({ name, ways: [words.atConsole], remarks: [] })),
  ];
  const able = users.filter(({ ways }) => ways.length > 0).map(({ name }) => name);
  const takesOver = isGiven(['ignition', 'config', 'replace'].reduce<Value | undefined>(childOf, config));
  const merges = listAt(config, 'ignition', 'config', 'merge').some(isGiven);
  const notes = [
    ...(!settings.ssh ? [words.sshOff(platform.sshUnit)] : []),
    ...(able.length === 0 && platform.hasCore && !listed.some(({ name }) => name === 'core') ? [words.coreHasNothing] : []),
    ...(merges && !takesOver ? [words.mergedMayAdd] : []),
    ...(platform.elsewhere !== undefined ? [platform.elsewhere] : []),
  ];
  if (takesOver) return { kind: 'info', title: words.replacementDecides, users: [], notes: [] };
  if (able.length > 0) return { kind: 'ok', title: canLogIn(able), users, notes };
  const othersDecide = merges || platform.othersDecide === true;
  return {
    kind: othersDecide ? 'info' : 'warning',
    title: othersDecide ? words.nobodyOnItsOwn : words.nobody,
    users,
    notes,
    mend: mendFor(named, items.length, platform),
  };
}

function loginOf(
  item: Value,
  path: Path,
  platform: PlatformLogin,
  { ssh, sshPasswords, autologins }: LoginSettings,
  countKeys: (user: Value) => KeyCount,
): UserLogin {
  const name = textAt(item, 'name');
  const barred = whyBarred(item, platform);
  if (barred !== undefined) return { name, path, ways: [], remarks: [barred] };
  const keys = countKeys(item);
  const password = takesPassword(textAt(item, 'password_hash'));
  // sshd does not let root in by password, whatever it allows others.
  const overSsh = ssh && sshPasswords && name !== 'root';
  const ways = [
    ...(ssh && keys.good > 0 ? [words.bySsh(keys.good)] : []),
    ...(password ? [overSsh ? words.byPasswordOverSsh : words.byPasswordAtConsole] : []),
    ...(autologins.has(name) ? [words.atConsole] : []),
  ];
  const remarks = [
    ...(keys.bad > 0 ? [words.unusableKeys(keys.bad)] : []),
    ...(ways.length === 0 && keys.good + keys.bad === 0
      ? [textAt(item, 'password_hash') === '' ? words.noKeyNoPassword : words.noKeyNoUsablePassword]
      : []),
    ...(ways.length > 0 ? sudoOf(item, platform) : []),
  ];
  return { name, path, ways, remarks };
}

function whyBarred(item: Value, platform: PlatformLogin): string | undefined {
  if (flagAt(item, 'should_exist') === false) return words.removed;
  if (platform.onlyCore && textAt(item, 'name') !== 'core') return words.ignored;
  const shell = textAt(item, 'shell');
  return /\/(?:nologin|false|true)$/.test(shell) ? words.shellIs(shell) : undefined;
}

function sudoOf(item: Value, { hasCore }: PlatformLogin): string[] {
  const groups = listAt(item, 'groups');
  const group = ['sudo', 'wheel'].find((each) => groups.includes(each));
  if (group !== undefined) return [words.inGroup(group)];
  if (!hasCore || textAt(item, 'name') !== 'core') return [];
  return groups.length === 0 ? [words.canSudo] : [words.lostSudo];
}

/** Keys that let someone in, and the others. */
interface KeyCount {
  good: number;
  bad: number;
}

/** Counts the keys of a user, inline and in local files. Aliases may give a thousand users the same list, so each list and each text is read once. */
function keyCounter(files: Readonly<Record<string, FileEntry>>): (user: Value) => KeyCount {
  const countList = (count: (text: string) => KeyCount) => {
    const countOnce = memoize(count);
    return memoize((list: readonly Value[]) => sumOf(list.filter((item) => typeof item === 'string').map(countOnce)));
  };
  const written = countList(countIn);
  const local = countList((path) => countIn(localText(files, path) ?? ''));
  return (user) => sumOf([written(listAt(user, 'ssh_authorized_keys')), local(listAt(user, 'ssh_authorized_keys_local'))]);
}

const sumOf = (counts: readonly KeyCount[]): KeyCount =>
  counts.reduce((sum, { good, bad }) => ({ good: sum.good + good, bad: sum.bad + bad }), { good: 0, bad: 0 });

function countIn(text: string): KeyCount {
  const read = readKeyLines(text);
  if (!read.ok) return { good: 0, bad: 1 };
  const good = read.lines.filter(({ reading }) => reading.kind === 'key' && reading.doubt === undefined).length;
  return { good, bad: read.lines.length - good };
}

/** Whether some password matches a hash, judging by its look: none does for locked accounts and placeholders. */
function takesPassword(hash: string): boolean {
  const { problem, locked } = readPasswordHash(hash);
  return problem === undefined && locked !== true;
}

/** Whether a resource has a source. */
const isGiven = (resource: Value | undefined): boolean => ['source', 'inline', 'local'].some((key) => textAt(resource, key) !== '');

/** Makes room for a key of core, or of the user that is in the list instead. */
function mendFor(named: readonly { item: Value; path: Path }[], count: number, platform: PlatformLogin): LoginFix {
  const open = named.filter(({ item }) => whyBarred(item, platform) === undefined);
  const user = open.find(({ item }) => textAt(item, 'name') === 'core') ?? open[0];
  if (!user) {
    const name = named.some(({ item }) => textAt(item, 'name') === 'core') ? 'admin' : 'core';
    // An account that the image does not have is created without the right to use sudo.
    const value = name === 'core' && platform.hasCore ? { name } : { name, groups: ['wheel'] };
    return {
      label: words.addKey(name),
      edits: [{ op: 'insert', path: usersPath, index: count, value }],
      path: keyPath(below(usersPath, count)),
    };
  }
  const name = textAt(user.item, 'name');
  const has = listAt(user.item, 'ssh_authorized_keys').length > 0;
  return { label: has ? words.replaceKey(name) : words.addKey(name), edits: [], path: keyPath(user.path) };
}

const keyPath = (user: Path): Path => below(below(user, 'ssh_authorized_keys'), 0);

/** Names all of three users, and two of more. */
function canLogIn(names: readonly string[]): string {
  const named = names.length <= 3 ? names : names.slice(0, 2);
  return words.canLogIn(named, names.length - named.length);
}
