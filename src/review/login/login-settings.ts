import type { Value } from '../../core/document/read.ts';
import type { FileEntry } from '../../core/files/file-entry.ts';
import { localText } from '../../values/local-text.ts';
import { childOf } from '../../core/document/values.ts';
import type { PlatformLogin } from './platform-login.ts';
import { flagAt, listAt, textAt } from '../../values/read-values.ts';

/** What the files, units and kernel arguments of a config say about logging in. */
export interface LoginSettings {
  /** Whether sshd runs at all. */
  ssh: boolean;
  sshPasswords: boolean;
  /** Users whom a console logs in automatically. */
  autologins: ReadonlySet<string>;
}

/** The names of units that show a login prompt on a console, and the paths of their files. */
const ofConsole = /(?:getty|autovt)@?[^/]*\.service(?:$|\.d\/)/;
/** The paths of sshd's settings; the group is the name of a drop-in. */
const ofSshd = /^\/etc\/ssh\/(?:sshd_config\.d\/([^/]+\.conf)|sshd_config)$/;

/** Reads what a config says about logging in besides its users; anything it does not set is the platform's. */
export function readLoginSettings(
  config: Value | undefined,
  files: Readonly<Record<string, FileEntry>>,
  platform: PlatformLogin,
): LoginSettings {
  const units = listAt(config, 'systemd', 'units');
  // Only relevant files are read, because others may be many megabytes.
  const written = listAt(config, 'storage', 'files')
    .map((file) => ({ path: textAt(file, 'path'), contents: childOf(file, 'contents') }))
    .filter(({ path }) => ofSshd.test(path) || ofConsole.test(path))
    .map(({ path, contents }) => ({ path, text: contentsOf(contents, files) }));
  const isOff = (name: string) =>
    units.some((unit) => textAt(unit, 'name') === name && (flagAt(unit, 'mask') === true || flagAt(unit, 'enabled') === false));
  const isOn = (name: string) => units.some((unit) => textAt(unit, 'name') === name && flagAt(unit, 'enabled') === true);
  const ofUnits = units
    .filter((unit) => ofConsole.test(textAt(unit, 'name')))
    .flatMap((unit) => [unit, ...listAt(unit, 'dropins')].map((part) => unitText(part, files)));
  const ofFiles = written.filter(({ path }) => ofConsole.test(path)).map(({ text }) => text);
  const onConsole = [...ofUnits, ...ofFiles].flatMap(autologinsIn);
  const byKernel = listAt(config, 'kernel_arguments', 'should_exist').some(
    (argument) => typeof argument === 'string' && /^(?:flatcar|coreos)\.autologin(?:=|$)/.test(argument),
  );
  return {
    // With its socket off, sshd may still run as a service.
    ssh: !isOff(platform.sshUnit) || (platform.sshUnit.endsWith('.socket') && isOn('sshd.service')),
    sshPasswords: takesPasswords(written, platform),
    autologins: new Set([...onConsole, ...(byKernel && platform.sshUnit === 'sshd.socket' ? ['core'] : [])]),
  };
}

/** Of repeated settings sshd uses the first one: drop-ins by name, then its main file. */
function takesPasswords(written: readonly { path: string; text: string }[], { noPasswordsBy }: PlatformLogin): boolean {
  const ours = written
    .map(({ path, text }) => ({ name: ofSshd.exec(path), text }))
    .flatMap(({ name, text }) => (name ? [{ name: name[1] ?? '\uffff', text }] : []));
  const theirs =
    noPasswordsBy !== undefined && !ours.some(({ name }) => name === noPasswordsBy)
      ? // oxlint-disable-next-line words/elsewhere -- a setting of sshd
        [{ name: noPasswordsBy, text: 'PasswordAuthentication no' }]
      : [];
  const settings = [...ours, ...theirs].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { text } of settings) {
    // What follows Match applies only to some.
    const [, value] = /^[ \t]*PasswordAuthentication[ \t=]+"?(\w+)/im.exec(text.split(/^[ \t]*Match\b/im)[0] ?? '') ?? [];
    if (value !== undefined) return value.toLowerCase() === 'yes';
  }
  return true;
}

/** The user whom an agetty in a unit's text logs in: the last ExecStart counts, but an extra console does no harm. */
const autologinsIn = (unit: string): string[] =>
  [...unit.matchAll(/^ExecStart=.*?getty\b(.*)/gm)].flatMap(([, options = '']) => {
    const user = /\s(?:--autologin[= ]|-a ?)(\S+)/.exec(options)?.[1];
    return user === undefined ? [] : [user.replace(/^"|"$/g, '')];
  });

const unitText = (part: Value, files: Readonly<Record<string, FileEntry>>): string =>
  textAt(part, 'contents') || (localText(files, textAt(part, 'contents_local')) ?? '');

const contentsOf = (contents: Value | undefined, files: Readonly<Record<string, FileEntry>>): string =>
  contents === undefined
    ? ''
    : textAt(contents, 'inline') || (textAt(contents, 'local') === '' ? '' : (localText(files, textAt(contents, 'local')) ?? ''));
