import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../core/document/edit/apply-edit.ts';
import { parseText } from '../../core/yaml/parse-text.ts';
import { valueAt } from '../../core/document/read.ts';
import { isMachineConfig } from '../../core/spec/versions.ts';
import { transpile } from '../../core/transpile.ts';
import type { LocalFiles } from '../../store/local-files.ts';
import { startingPoints } from '../../ui/starting-points/all.ts';
import { summarizeLogin, type LoginSummary } from './login.ts';

const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIL6cI+AnfVKMbCecSRi3sQQI13ealbpDJ+MbzoJ5vmWm';
const hash = '$y$j9T$aUmgEDoFIDPhGxEe2FUjc/$C5A87tLzMQyJzRXpGvsHAFCRTkyfYWgs5hyyd0kq9a2';
const files: LocalFiles = {
  'ada.pub': { text: `# ada\n${key} ada\n${key} home\n` },
  id: { text: '-----BEGIN OPENSSH PRIVATE KEY-----\n' },
};

/** What a body says for a variant; users as lines. */
function told(body: string, variant = 'fcos'): Pick<LoginSummary, 'kind' | 'title' | 'notes' | 'mend'> & { users: string[] } {
  const summary = summarizeLogin(valueAt(parseText(`variant: ${variant}\n${body}`), []), variant, files);
  return {
    ...summary,
    users: summary.users.map(({ name, ways, remarks }) => [`${name}: ${ways.join(', ') || '-'}`, ...remarks].join(' · ')),
  };
}
const users = (...list: string[]) => `passwd:\n  users:\n${list.map((user) => `    - {${user}}\n`).join('')}`;
const core = (fields: string) => users(`name: core, ${fields}`);
const lines = (body: string, variant?: string) => told(body, variant).users;

describe('a user gets in', () => {
  test.each([
    ['by keys', core(`ssh_authorized_keys: ["${key} a", "no-pty ${key}"]`), 'core: by SSH with 2 keys · can use sudo'],
    ['by keys in local files', core('ssh_authorized_keys_local: [ada.pub]'), 'core: by SSH with 2 keys · can use sudo'],
    [
      'by some keys',
      core(`ssh_authorized_keys: ["${key}", "ssh-rsa AAAA"]`),
      'core: by SSH with 1 key · 1 SSH key cannot be used · can use sudo',
    ],
    ['by password', users(`name: ada, groups: [docker, wheel], password_hash: ${hash}`), 'ada: by password at the console only · in wheel'],
    [
      'by both',
      core(`groups: [docker], password_hash: ${hash}, ssh_authorized_keys: ["${key}"]`),
      'core: by SSH with 1 key, by password at the console only · no longer in sudo or wheel: the groups given here replace the ones it had',
    ],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual([expected]);
  });

  test('over SSH by password where sshd takes passwords, except for root', () => {
    const body = users(`name: ada, password_hash: ${hash}`, `name: root, password_hash: ${hash}`);
    for (const variant of ['flatcar', 'r4e', 'fiot']) {
      expect(lines(body, variant)).toEqual(['ada: by password at the console and over SSH', 'root: by password at the console only']);
    }
  });

  test('as the names of who can, in the title', () => {
    const all = (...names: string[]) => told(users(...names.map((name) => `name: ${name}, ssh_authorized_keys: ["${key}"]`))).title;
    expect(all('core')).toBe('core can log in');
    expect(all('core', 'ada')).toBe('core and ada can log in');
    expect(all('core', 'ada', 'bob')).toBe('core, ada, and bob can log in');
    expect(all('core', 'ada', 'bob', 'eve')).toBe('core, ada, and 2 more can log in');
  });
});

describe('a user does not get in', () => {
  test.each([
    ['without key and password', users('name: ada'), 'ada: - · no SSH key and no password'],
    ['with an empty list', core('ssh_authorized_keys: []'), 'core: - · no SSH key and no password'],
    ['with a placeholder', core('ssh_authorized_keys: ["ssh-rsa AAAA...", "ssh-rsa <key>"]'), 'core: - · 2 SSH keys cannot be used'],
    ['with an example key', core(`ssh_authorized_keys: ["${key} replace-me@example.com"]`), 'core: - · 1 SSH key cannot be used'],
    ['with a private key', core('ssh_authorized_keys_local: [id]'), 'core: - · 1 SSH key cannot be used'],
    ['by a locked hash', users("name: ada, password_hash: '*'"), 'ada: - · no SSH key and no usable password'],
    ['by a locked hash that was one', users(`name: ada, password_hash: '!${hash}'`), 'ada: - · no SSH key and no usable password'],
    ['by a hash to come', users('name: ada, password_hash: $6$salt$something...'), 'ada: - · no SSH key and no usable password'],
    ['by a plain password', users('name: ada, password_hash: secret'), 'ada: - · no SSH key and no usable password'],
    ['when it is removed', users(`name: core, should_exist: no, ssh_authorized_keys: ["${key}"]`), 'core: - · removed'],
    ['without a shell', users(`name: ada, shell: /sbin/nologin, ssh_authorized_keys: ["${key}"]`), 'ada: - · the shell is /sbin/nologin'],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual([expected]);
    expect(told(body)).toMatchObject({ kind: 'warning', title: 'Nobody can log in with this config' });
  });

  test('on OpenShift unless it is core, because the cluster manages it', () => {
    const body = users(`name: ada, ssh_authorized_keys: ["${key}"]`);
    expect(told(body, 'openshift')).toMatchObject({
      kind: 'info',
      title: 'On its own, this config lets nobody log in',
      users: ['ada: - · ignored: OpenShift manages only core'],
    });
    expect(lines(core(`ssh_authorized_keys: ["${key}"], password_hash: ${hash}`), 'openshift')).toEqual([
      'core: by SSH with 1 key, by password at the console only · can use sudo',
    ]);
  });
});

describe("sshd's own settings", () => {
  const ada = users(`name: ada, password_hash: ${hash}`);
  const setting = (name: string, text: string) => `${ada}storage: {files: [{path: /etc/ssh/${name}, contents: {inline: "${text}"}}]}`;
  test.each([
    ['fcos', 'sshd_config.d/20-enable-passwords.conf', '# yes\\nPasswordAuthentication yes', true],
    ['fcos', 'sshd_config.d/50-late.conf', 'PasswordAuthentication yes', false],
    ['fcos', 'sshd_config.d/40-disable-passwords.conf', 'PasswordAuthentication yes', true],
    ['fcos', 'sshd_config.d/20-match.conf', 'Match User ada\\n  PasswordAuthentication yes', false],
    ['fcos', 'sshd_config.d/20-no-conf', 'PasswordAuthentication yes', false],
    ['flatcar', 'sshd_config', 'PasswordAuthentication no', false],
    ['flatcar', 'sshd_config', 'UsePAM yes', true],
  ])('on %s in %s: %j', (variant, name, text, overSsh) => {
    expect(lines(setting(name, text), variant)).toEqual([`ada: by password at the console ${overSsh ? 'and over SSH' : 'only'}`]);
  });

  test('keys are of no use when sshd is off', () => {
    const body = core(`ssh_authorized_keys: ["${key}"]`);
    expect(told(`${body}systemd: {units: [{name: sshd.service, mask: true}]}`)).toMatchObject({
      kind: 'warning',
      users: ['core: -'],
      notes: [expect.stringContaining('sshd.service is off'), expect.anything()],
    });
    expect(told(`${body}systemd: {units: [{name: sshd.socket, enabled: false}]}`, 'flatcar').kind).toBe('warning');
    expect(told(`${body}systemd: {units: [{name: sshd.socket, mask: true}, {name: sshd.service, enabled: true}]}`, 'flatcar').kind).toBe(
      'ok',
    );
  });
});

describe('a console logs a user in without a password', () => {
  test.each([
    [
      "a unit's drop-in",
      'systemd: {units: [{name: serial-getty@ttyS0.service, dropins: [{name: a.conf, contents: "[Service]\\nExecStart=\\nExecStart=-/usr/sbin/agetty --autologin core --noclear %I $TERM"}]}]}',
      'fcos',
    ],
    ['a unit', 'systemd: {units: [{name: getty@tty1.service, contents: "[Service]\\nExecStart=-/sbin/agetty -a core %I"}]}', 'fcos'],
    [
      'a file',
      'storage: {files: [{path: /etc/systemd/system/getty@.service.d/a.conf, contents: {inline: "[Service]\\nExecStart=/sbin/agetty --autologin=core"}}]}',
      'r4e',
    ],
    ['a kernel argument', 'kernel_arguments: {should_exist: [flatcar.autologin=tty1]}', 'flatcar'],
  ])('by %s', (_, body, variant) => {
    expect(told(body, variant)).toMatchObject({ kind: 'ok', title: 'core can log in', users: ['core: at the console without a password'] });
  });

  test('but not by an argument that only Flatcar knows, nor by another service', () => {
    expect(told('kernel_arguments: {should_exist: [flatcar.autologin]}').kind).toBe('warning');
    expect(told('systemd: {units: [{name: a.service, contents: "ExecStart=/sbin/agetty --autologin core"}]}').kind).toBe('warning');
  });
});

describe('what is decided elsewhere', () => {
  test('a config that is replaced says nothing, one that merges cannot be sure', () => {
    expect(told(`${core(`ssh_authorized_keys: ["${key}"]`)}ignition: {config: {replace: {source: "https://example.com/a.ign"}}}`)).toEqual({
      kind: 'info',
      title: 'The config that replaces this one decides who can log in',
      users: [],
      notes: [],
    });
    expect(told('ignition: {config: {merge: [{local: a.ign}]}}')).toMatchObject({
      kind: 'info',
      notes: [expect.stringContaining('core'), expect.stringContaining('merged'), expect.stringContaining('cloud')],
    });
  });

  test('each variant says what else lets someone in', () => {
    for (const variant of ['fcos', 'flatcar', 'openshift', 'r4e', 'fiot']) expect(told('', variant).notes.length).toBeGreaterThan(0);
  });
});

describe('the fix', () => {
  const targets = { fcos: '1.6.0', flatcar: '1.1.0', r4e: '1.1.0', fiot: '1.0.0' };
  test.each([
    ['nothing', '', 'Add an SSH key for core', 0],
    ['a user without name', users('name: ""'), 'Add an SSH key for core', 1],
    ['core without key', users('name: ada, shell: /bin/false', 'name: core'), 'Add an SSH key for core', 1],
    ['core with a placeholder', core('ssh_authorized_keys: [ssh-rsa AAAA]'), 'Replace the SSH key of core', 0],
    ['another user', users('name: ada'), 'Add an SSH key for ada', 0],
    ['a core that goes', users('name: core, should_exist: false'), 'Add an SSH key for admin', 1],
  ])('for %s is a valid edit, and then someone can log in', (_, body, label, index) => {
    for (const [variant, version] of Object.entries(targets)) {
      let text = `variant: ${variant}\nversion: ${version}\n${body}`;
      const { mend } = summarizeLogin(valueAt(parseText(text), []), variant, {});
      expect(mend).toMatchObject({ label, path: ['passwd', 'users', index, 'ssh_authorized_keys', 0] });
      const place = mend?.path ?? [];
      const write = label.startsWith('Replace')
        ? ({ op: 'set', path: place, value: `${key} me` } as const)
        : ({ op: 'insert', path: place.slice(0, -1), index: 0, value: `${key} me` } as const);
      for (const edit of [...(mend?.edits ?? []), write]) {
        const result = applyEdit(text, edit);
        expect(result.ok).toBe(true);
        if (result.ok) text = result.text;
      }
      if (!body.includes('""')) expect(transpile(text).error).toBeUndefined();
      expect(summarizeLogin(valueAt(parseText(text), []), variant, {}).kind).toBe('ok');
    }
  });
});

test('for any starting point says that its example key must go', () => {
  for (const { text, target } of startingPoints) {
    // The nodes of a cluster have their keys from its installation.
    if (isMachineConfig(target)) continue;
    const { kind, mend } = summarizeLogin(valueAt(parseText(text), []), target.split('@')[0] ?? '', {});
    expect({ kind, label: mend?.label }).toEqual({ kind: 'warning', label: 'Replace the SSH key of core' });
  }
});

test('keys that aliases give to many users are read once', () => {
  let reads = 0;
  const keys = new Proxy(
    Array.from({ length: 1000 }, (_, index) => `${key} ${index}`),
    {
      get(list, at, receiver) {
        if (typeof at === 'string' && /^\d+$/.test(at)) reads++;
        // What an array has, whatever it is.
        return Reflect.get(list, at, receiver) as unknown;
      },
    },
  );
  const config = { passwd: { users: Array.from({ length: 1000 }, (_, index) => ({ name: `u${index}`, ssh_authorized_keys: keys })) } };
  expect(summarizeLogin(config, 'fcos', {}).users.at(-1)?.ways).toEqual(['by SSH with 1,000 keys']);
  expect(reads).toBeLessThan(5000);
});

test('only those local files are read that say something about logins', () => {
  const unread = {
    get text(): string {
      throw new Error('read');
    },
  };
  const config = {
    storage: { files: [{ path: '/opt/image', contents: { local: 'image' } }] },
    systemd: { units: [{ name: 'app.service', contents_local: 'image' }] },
  };
  expect(summarizeLogin(config, 'fcos', { image: unread }).kind).toBe('warning');
});
