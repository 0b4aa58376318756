import { isHashStart } from './hash-start.ts';
import * as words from '#words/convert/cloud-config';
import { flagOf, isNothing, itemsOf, textOf, valueOf, type Plain } from '../../yaml/plain.ts';
import { isAccountName, setHash } from './accounts.ts';
import { cloudInit, row, type Cloud, type KeyRow } from './cloud.ts';

/** Passwords, and how one may log in. */
export const loginRows: readonly KeyRow[] = [
  row('password', cloudInit, (cloud, { value, line }) => setPassword(cloud, cloud.user, textOf(value), line)),
  row('chpasswd', cloudInit, (cloud, { value }) => convertPasswords(cloud, value)),
  row('ssh_pwauth', cloudInit, ({ out }, { value, line }) => {
    const allowed = flagOf(value);
    if (allowed === undefined) return out.decided(line, words.nothingToDo);
    const passwords = `PasswordAuthentication ${allowed ? 'yes' : 'no'}\n`;
    // The first value that sshd reads counts; the file that Fedora CoreOS has begins with 40.
    if (allowed) out.file({ line, path: '/etc/ssh/sshd_config.d/20-enable-passwords.conf', mode: 0o600, contents: passwords });
    else if (out.variant === 'fcos') out.decided(line, words.passwordsOff);
    else
      out.file({
        line,
        path: '/etc/ssh/sshd_config.d/10-keys-only.conf',
        mode: 0o600,
        contents: `${passwords}KbdInteractiveAuthentication no\n`,
      });
  }),
  row('disable_root', cloudInit, ({ out }, { value, line }) => {
    if (flagOf(value) === false) out.leftOut(line, words.rootLogin);
    else out.decided(line, words.nothingToDo);
  }),
];

function convertPasswords(cloud: Cloud, value: Plain): void {
  cloud.fields(value, 'chpasswd', {
    expire: (inner, at) => {
      if (flagOf(inner) !== false) cloud.out.leftOut(at, words.expiry);
    },
    list: (inner) => {
      for (const item of itemsOf(inner)) {
        const lines = (textOf(item) ?? '').split('\n');
        for (const one of lines) {
          const [name = '', ...rest] = one.trim().split(':');
          if (one.trim() !== '') setPassword(cloud, name, rest.join(':'), item.line);
        }
      }
    },
    users: (inner) => {
      for (const item of itemsOf(inner)) {
        if (item.kind !== 'mapping') {
          cloud.out.leftOut(item.line, words.notMapping('chpasswd'));
          continue;
        }
        const name = textOf(valueOf(item, 'name')) ?? '';
        const type = textOf(valueOf(item, 'type')) ?? 'hash';
        const password = valueOf(item, 'password');
        if (type === 'RANDOM') cloud.out.leftOut(item.line, words.randomPassword(name));
        else setPassword(cloud, name, type === 'text' ? undefined : textOf(password), password?.line ?? item.line);
        cloud.fields({ ...item, entries: item.entries.filter(({ value: one }) => !isNothing(one)) }, 'chpasswd.users', {
          name: () => undefined,
          password: () => undefined,
          type: () => undefined,
        });
      }
    },
  });
}

/** Sets a password that is given as a hash; any other is not repeated anywhere. */
function setPassword(cloud: Cloud, name: string, password: string | undefined, line: number): void {
  if (!isAccountName(name)) return cloud.out.leftOut(line, words.badName);
  if (/^(?:R|RANDOM)$/.test(password ?? '')) return cloud.out.leftOut(line, words.randomPassword(name));
  if (password === undefined || !isHashStart(password)) return cloud.out.leftOut(line, words.plainPassword(name));
  setHash(cloud, name, password, false, line);
}
