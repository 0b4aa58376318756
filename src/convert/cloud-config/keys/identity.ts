import * as words from '#words/convert/cloud-config';
import { flagOf, textOf } from '../../yaml/plain.ts';
import { both, cloudInit, row, type Cloud, type Found, type KeyRow } from './cloud.ts';

const isHostname = (name: string): boolean => name.length <= 253 && /^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$/.test(name);

function convertHostname(cloud: Cloud, found: Found): void {
  const { out } = cloud;
  const preserve = found['preserve_hostname'];
  if (preserve && flagOf(preserve.value) === true) return out.decided(preserve.line, words.hostnamePreserved);
  const full = textOf(found['fqdn']?.value);
  const short = textOf(found['hostname']?.value);
  const prefersFull = flagOf(found['prefer_fqdn_over_hostname']?.value) ?? short === undefined;
  const name = (prefersFull ? full : undefined) ?? short ?? full;
  const line = (name === full ? found['fqdn'] : found['hostname'])?.line ?? found['hostname']?.line;
  if (name === undefined) {
    for (const entry of Object.values(found)) if (entry) out.decided(entry.line, words.nothingToDo);
    return;
  }
  if (!isHostname(name)) return out.leftOut(line, words.badHostname);
  out.file({ line, path: '/etc/hostname', overwrite: true, contents: `${name}\n` });
  if (full !== undefined && full !== name && cloud.value('manage_etc_hosts') === undefined)
    out.leftOut(found['fqdn']?.line, words.fqdnUnused(full));
}

function convertHosts(cloud: Cloud, line: number, mode: string): void {
  if (!/^(?:true|yes|on|localhost|template)$/i.test(mode)) return cloud.out.decided(line, words.hostsKept);
  const full = textOf(cloud.value('fqdn'));
  const short = textOf(cloud.value('hostname')) ?? full?.split('.')[0];
  const names = [...new Set([full, short])].filter((name) => name !== undefined && isHostname(name));
  if (names.length === 0) return cloud.out.leftOut(line, words.hostsWithoutName);
  cloud.out.append(line, '/etc/hosts', `127.0.1.1 ${names.join(' ')}\n`);
}

/** The host's name, its time zone, language and keyboard. */
export const identityRows: readonly KeyRow[] = [
  {
    keys: ['hostname', 'fqdn', 'prefer_fqdn_over_hostname', 'preserve_hostname', 'create_hostname_file'],
    dialects: both,
    convert: convertHostname,
  },
  row('manage_etc_hosts', both, (cloud, { line, value }) => convertHosts(cloud, line, textOf(value) ?? '')),
  row('timezone', cloudInit, ({ out }, { line, value }) => {
    const zone = textOf(value) ?? '';
    if (!/^[A-Za-z0-9_+-]+(?:\/[A-Za-z0-9_+-]+)*$/.test(zone)) return out.leftOut(line, words.badTimezone);
    out.link(line, '/etc/localtime', `../usr/share/zoneinfo/${zone}`);
  }),
  row('locale', cloudInit, ({ out }, { line, value }) => {
    if (flagOf(value) === false) return out.decided(line, words.nothingToDo);
    const locale = textOf(value) ?? '';
    if (!/^[A-Za-z0-9_.@-]+$/.test(locale)) return out.leftOut(line, words.badLocale);
    out.file({ line, path: '/etc/locale.conf', overwrite: true, contents: `LANG=${locale}\n` });
    if (!/^(?:C|POSIX)\b/.test(locale)) out.decided(line, words.localeMissing(out.systemName, locale));
  }),
  row('locale_configfile', cloudInit, ({ out }, { line }) => out.decided(line, words.localeFile)),
  row('keyboard', cloudInit, (cloud, { line, value }) => convertKeyboard(cloud, line, value)),
];

function convertKeyboard(cloud: Cloud, line: number, value: Parameters<Cloud['fields']>[0]): void {
  const { out } = cloud;
  let layout = '';
  let variant = '';
  cloud.fields(value, 'keyboard', {
    layout: (inner) => (layout = textOf(inner) ?? ''),
    variant: (inner) => (variant = textOf(inner) ?? ''),
    model: (_, at) => out.decided(at, words.keyboardModel),
    options: (_, at) => out.leftOut(at, words.keyboardOptions),
  });
  if (out.variant === 'flatcar') return out.leftOut(line, words.noKeymaps);
  const keymap = variant === '' ? layout : `${layout}-${variant}`;
  if (!/^[\w.-]+$/.test(keymap)) return out.leftOut(line, words.badKeymap);
  out.file({ line, path: '/etc/vconsole.conf', overwrite: true, contents: `KEYMAP=${keymap}\n` });
}
