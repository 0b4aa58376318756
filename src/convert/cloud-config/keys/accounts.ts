import { readPasswordHash } from '../../../core/passwd/password-hash.ts';
import { readSshKey } from '../../../core/passwd/ssh-key.ts';
import { otherFormat } from '../../../core/passwd/not-a-key.ts';
import * as words from '#words/convert/cloud-config';
import { from, Noted, type ButaneValue } from '../../define/butane-value.ts';
import type { Made } from '../../units/build-config.ts';
import { itemsOf, textOf, type Plain } from '../../yaml/plain.ts';
import type { Cloud } from './cloud.ts';

/** Names that useradd and groupadd take. */
export const isAccountName = (name: string): boolean => /^[A-Za-z_][A-Za-z0-9_.-]{0,31}\$?$/.test(name);

/** Words of a list, or of a text with commas or blanks. */
export function namesOf(value: Plain | undefined): { name: string; line: number }[] {
  return itemsOf(value).flatMap((item) =>
    (textOf(item) ?? '')
      .split(/[\s,]+/)
      .filter((name) => name !== '')
      .map((name) => ({ name, line: item.line })),
  );
}

/** Whether users can be put into a group: one that is missing is made, as cloud-init makes it. */
export function canHaveGroup({ out }: Cloud, line: number, name: string): boolean {
  const { system } = out;
  if (!isAccountName(name)) {
    out.leftOut(line, words.badName);
    return false;
  }
  if (system?.hiddenGroups.has(name)) {
    out.leftOut(line, words.hiddenGroup(out.systemName, name));
    return false;
  }
  if (system && !system.groups.has(name) && !out.hasGroup(name)) {
    out.group(line, name);
    out.decided(line, words.groupMade(name));
  }
  return true;
}

/** Puts a user into groups. */
export function joinGroups(cloud: Cloud, user: string, groups: readonly { name: string; line: number }[]): void {
  const made = cloud.out.user(groups[0]?.line, user);
  const joined = groups.filter(({ name, line }) => canHaveGroup(cloud, line, name));
  addTo(
    made,
    'groups',
    joined.map(({ name, line }) => ({ text: name, line })),
  );
}

/** Adds SSH keys to a user. A private key goes nowhere, and is not repeated. */
export function addKeys({ out }: Cloud, user: string, value: Plain, line: number): void {
  const keys: { text: string; line: number }[] = [];
  for (const item of itemsOf(value)) {
    const text = textOf(item) ?? '';
    if (otherFormat(text)?.kind === 'secret') {
      out.leftOut(item.line, words.privateKey);
      continue;
    }
    for (const one of text.split(/\r?\n/).map((key) => key.trim())) {
      if (one === '' || one.startsWith('#')) continue;
      const reading = readSshKey(one);
      if (reading.kind === 'unusable') out.say('warning', item.line, words.oddKey(reading.reason));
      keys.push({ text: one, line: item.line });
    }
  }
  if (keys.length === 0 || !isAccountName(user)) return;
  addTo(out.user(line, user), 'ssh_authorized_keys', keys);
}

/** Adds texts to a list, each once, with the line that it comes from. */
function addTo(made: Made, key: string, texts: readonly { text: string; line: number }[]): void {
  const list = made[key];
  const before: readonly ButaneValue[] = Array.isArray(list) ? list : [];
  const known = new Set<unknown>(before.map((one) => (one instanceof Noted ? one.value : one)));
  const added = texts.filter(({ text }) => !known.has(text) && known.add(text));
  made[key] = [...before, ...added.map(({ text, line }) => from(line, text))];
}

/** Sets the hash of a user's password; what is no hash is left out, and not repeated. */
export function setHash({ out }: Cloud, user: string, hash: string, locked: boolean, line: number): void {
  const { problem } = readPasswordHash(hash);
  if (problem !== undefined) return out.leftOut(line, words.noHash(user));
  out.user(line, user)['password_hash'] = from(line, locked && !/^[!*]/.test(hash) ? `!${hash}` : hash);
}
