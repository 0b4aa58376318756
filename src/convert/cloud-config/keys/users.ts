import * as words from '#words/convert/cloud-config';
import { flagOf, isNothing, itemsOf, textOf, wholeOf, valueOf, type Plain } from '../../yaml/plain.ts';
import { addKeys, canHaveGroup, isAccountName, joinGroups, namesOf, setHash } from './accounts.ts';
import { both, cloudInit, row, type Cloud, type Field, type KeyRow } from './cloud.ts';

/** Users, groups and keys. */
export const userRows: readonly KeyRow[] = [
  row('groups', cloudInit, (cloud, { value }) => convertGroups(cloud, value)),
  row('user', cloudInit, (cloud, { value, line }) => {
    const name = textOf(value);
    cloud.user = name ?? (value.kind === 'mapping' ? textOf(valueOf(value, 'name')) : undefined) ?? cloud.user;
    if (name !== undefined) convertUser(cloud, { kind: 'mapping', line, entries: [] }, name, line);
    else if (value.kind === 'mapping') convertUser(cloud, value, cloud.user, line);
  }),
  row('users', both, (cloud, { value, line }) => convertUsers(cloud, value, line)),
  row('ssh_authorized_keys', both, (cloud, { value, line }) => addKeys(cloud, cloud.user, value, line)),
  row('ssh_import_id', cloudInit, ({ out }, { line }) => out.leftOut(line, words.importedKeys)),
];

function convertGroups(cloud: Cloud, value: Plain): void {
  const make = (name: string, line: number) => {
    if (cloud.out.system?.hiddenGroups.has(name)) return cloud.out.leftOut(line, words.hiddenGroup(cloud.out.systemName, name));
    if (!isAccountName(name)) return cloud.out.leftOut(line, words.badName);
    if (!cloud.out.system?.groups.has(name)) cloud.out.group(line, name);
  };
  const withMembers = (name: string, members: Plain, line: number) => {
    make(name, line);
    for (const member of namesOf(members)) {
      if (isAccountName(member.name)) joinGroups(cloud, member.name, [{ name, line: member.line }]);
      else cloud.out.leftOut(member.line, words.badName);
    }
  };
  if (value.kind === 'mapping') for (const { key, value: members, line } of value.entries) withMembers(key, members, line);
  else
    for (const item of itemsOf(value)) {
      if (item.kind === 'mapping') for (const { key, value: members, line } of item.entries) withMembers(key, members, line);
      else for (const { name, line } of namesOf(item)) make(name, line);
    }
}

function convertUsers(cloud: Cloud, value: Plain, line: number): void {
  if (value.kind === 'mapping') {
    for (const entry of value.entries) convertUser(cloud, entry.value, entry.key, entry.line);
    return;
  }
  if (isNothing(value)) return;
  for (const item of itemsOf(value)) {
    if (item.kind === 'scalar') {
      for (const { name, line: at } of namesOf(item))
        if (name === 'default') cloud.out.decided(at, words.defaultUser(cloud.user));
        else convertUser(cloud, { kind: 'mapping', line: at, entries: [] }, name, at);
    } else if (item.kind === 'mapping') {
      const name = textOf(valueOf(item, 'name'));
      if (name !== undefined) convertUser(cloud, item, name, item.line);
      else cloud.out.leftOut(item.line, words.userWithoutName);
    } else cloud.out.leftOut(line, words.userWithoutName);
  }
}

function convertUser(cloud: Cloud, mapping: Plain, name: string, line: number): void {
  const { out } = cloud;
  if (!isAccountName(name)) return out.leftOut(line, words.badName);
  const made = out.user(line, name);
  let hash: { text: string; line: number } | undefined;
  let locked = cloud.dialect === 'cloud-init';
  const flag =
    (key: string): Field =>
    (value) => {
      const on = flagOf(value);
      if (on === true) made[key] = true;
    };
  const text =
    (key: string): Field =>
    (value) => {
      const given = textOf(value);
      if (given !== undefined && given !== '') made[key] = given;
    };
  const takeHash: Field = (value, at) => {
    const given = textOf(value);
    if (given !== undefined) hash = { text: given, line: at };
  };
  const plainPassword: Field = (value, at) => {
    if (textOf(value) !== undefined) out.leftOut(at, words.plainPassword(name));
  };
  const noEqual: Field = (value, at) => {
    if (!isNothing(value)) out.leftOut(at, words.userField(name));
  };
  const imported: Field = (value, at) => {
    if (itemsOf(value).length > 0) out.leftOut(at, words.importedKeys);
  };
  cloud.fields(mapping, 'users', {
    name: () => undefined,
    gecos: text('gecos'),
    homedir: text('home_dir'),
    shell: text('shell'),
    system: flag('system'),
    no_create_home: flag('no_create_home'),
    no_user_group: flag('no_user_group'),
    no_log_init: flag('no_log_init'),
    primary_group: (value, at) => {
      const group = textOf(value);
      if (group === undefined || group === '') return;
      if (canHavePrimary(cloud, at, group)) made['primary_group'] = group;
    },
    groups: (value) => joinGroups(cloud, name, namesOf(value)),
    uid: (value, at) => {
      const uid = wholeOf(value);
      if (uid === undefined) out.leftOut(at, words.badUid);
      else made['uid'] = uid;
    },
    passwd: takeHash,
    hashed_passwd: takeHash,
    plain_text_passwd: plainPassword,
    lock_passwd: (value) => (locked = flagOf(value) ?? true),
    sudo: (value, at) => addSudo(cloud, name, value, at),
    ssh_authorized_keys: (value, at) => addKeys(cloud, name, value, at),
    ssh_import_id: imported,
    coreos_ssh_import_github: imported,
    coreos_ssh_import_github_users: imported,
    coreos_ssh_import_url: imported,
    ssh_redirect_user: noEqual,
    inactive: noEqual,
    expiredate: noEqual,
    selinux_user: noEqual,
    doas: noEqual,
    snapuser: noEqual,
    create_groups: (value, at) => {
      if (flagOf(value) === false) out.decided(at, words.nothingToDo);
    },
  });
  if (hash) setHash(cloud, name, hash.text, locked, hash.line);
  // useradd makes a group of the user's name, and fails where there is one.
  if (out.hasGroup(name) && made['primary_group'] === undefined && made['no_user_group'] === undefined) made['primary_group'] = name;
}

/** Groups in the image's own list do as primary groups, though nobody can join them. */
const canHavePrimary = (cloud: Cloud, line: number, name: string): boolean =>
  cloud.out.system?.hiddenGroups.has(name) === true || canHaveGroup(cloud, line, name);

function addSudo({ out }: Cloud, user: string, value: Plain, line: number): void {
  if (isNothing(value) || flagOf(value) === false) return;
  const rules: string[] = [];
  for (const item of itemsOf(value)) {
    const rule = textOf(item)?.trim() ?? '';
    if (rule === '' || /[\n\r\0]/.test(rule) || flagOf(item) !== undefined) out.leftOut(item.line, words.badSudo);
    else rules.push(`${user} ${rule}\n`);
  }
  if (rules.length === 0) return;
  // sudo reads no file whose name has a dot.
  out.file({ line, path: `/etc/sudoers.d/90-${user.replace(/[^\w-]/g, '_')}`, mode: 0o440, contents: rules.join('') });
}
