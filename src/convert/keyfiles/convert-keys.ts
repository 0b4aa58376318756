import { readKeyLines } from '../../core/passwd/key-lines.ts';
import { newestOf } from '../../values/target-names.ts';
import * as words from '#words/convert/keyfiles';
import { from } from '../define/butane-value.ts';
import type { Converted } from '../define/converted.ts';
import { ConfigBuilder } from '../units/build-config.ts';
import type { ConvertOptions } from '../define/convert-options.ts';
import { targetOf } from '../units/target-of.ts';
import { itemsIn, type ConvertedItems } from '../units/items.ts';

/** The name of the format. */
export const sshKeysFormat = 'ssh-key';

/**
 * Turns public SSH keys, as a `.pub` file or authorized_keys has them, into a user with them. A private key is refused, and
 * nothing of it is repeated. Never throws.
 */
export const convertKeys = (text: string, options: ConvertOptions = {}): Converted =>
  build(text, options).finish(sshKeysFormat, [words.keysHeader]);

/** The same, as items for a config at hand. */
export const keyItems = (text: string, options: ConvertOptions = {}): ConvertedItems => itemsIn(build(text, options));

function build(text: string, options: ConvertOptions): ConfigBuilder {
  const target = targetOf(options.to, 'fcos');
  const out = new ConfigBuilder(target ?? newestOf('fcos'), options.answers);
  if (target === undefined) out.say('error', undefined, words.unknownTarget);
  const read = readKeyLines(text);
  if (!read.ok) {
    out.say('error', 1, read.problem.kind === 'secret' ? words.privateKey : words.noKeyBecause(read.problem.reason));
    return out;
  }
  const keys = read.lines.filter(({ number, reading }) => {
    if (reading.kind === 'key' && reading.doubt !== undefined) out.leftOut(number, words.doubtful(reading.doubt));
    if (reading.kind !== 'key') out.leftOut(number, words.keyLeftOut(reading.reason));
    return reading.kind === 'key';
  });
  if (keys.length === 0) out.say('error', 1, words.noKeys);
  else {
    const user = out.ask({ id: 'user', text: words.askUser, line: 1 }, 'core');
    if (!/^[A-Za-z_][A-Za-z0-9_.-]{0,31}$/.test(user)) out.say('error', undefined, words.badUser);
    else out.user(1, user)['ssh_authorized_keys'] = keys.map(({ text: key, number }) => from(number, key));
  }
  return out;
}
