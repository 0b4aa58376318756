import { readUnit, valueOf } from '../../core/systemd/read-unit.ts';
import { newestOf } from '../../values/target-names.ts';
import * as words from '#words/convert/keyfiles';
import type { Converted } from '../define/converted.ts';
import { ConfigBuilder } from '../units/build-config.ts';
import type { ConvertOptions } from '../define/convert-options.ts';
import { targetOf } from '../units/target-of.ts';
import { itemsIn, type ConvertedItems } from '../units/items.ts';

/** The name of the format. */
export const keyfileFormat = 'keyfile';

/** Turns a connection of NetworkManager (nm-settings-keyfile(5)) into a config with that file. Never throws. */
export const convertKeyfile = (text: string, options: ConvertOptions = {}): Converted =>
  build(text, options).finish(keyfileFormat, [words.keyfileHeader]);

/** The same, as items for a config at hand. */
export const keyfileItems = (text: string, options: ConvertOptions = {}): ConvertedItems => itemsIn(build(text, options));

/** Settings whose values are secret. */
const secrets = /^(?:psk|password|password-raw|leap-password|wep-key\d|pin|secret|preshared-key|private-key-password)$/;

function build(given: string, options: ConvertOptions): ConfigBuilder {
  const target = targetOf(options.to, 'fcos');
  const out = new ConfigBuilder(target ?? newestOf('fcos'), options.answers);
  const text = given.replace(/\r\n?/g, '\n');
  const lines = readUnit(text).filter((line) => line.kind === 'setting');
  const setting = (section: string, key: string) => lines.find((line) => line.section?.name === section && line.key === key);
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  if (target === undefined) out.say('error', undefined, words.unknownTarget);
  else if (!lines.some((line) => line.section?.name === 'connection')) out.say('error', 1, words.noKeyfile);
  else if (out.variant === 'flatcar') out.say('error', 1, words.noNetworkManager);
  const key = lines.find((line) => line.key === 'private-key' && /^(?!\/|file:)\S/.test(valueOf(text, line)));
  if (key || text.includes('PRIVATE KEY-----')) out.say('error', key ? lineOf(key.start) : 1, words.privateKey);
  if (out.findings.length > 0) return out;
  for (const line of lines) if (secrets.test(line.key)) out.leftOut(lineOf(line.start), words.secretInside);
  const id = setting('connection', 'id');
  const guess = (id ? valueOf(text, id) : '').replace(/[^\w.@ -]/g, '-').trim();
  const fileName = /[^/\\]+$/.exec(options.fileName ?? '')?.[0] ?? '';
  const name = isKeyfileName(fileName)
    ? fileName
    : out.ask({ id: 'name', text: words.askName, line: id ? lineOf(id.start) : 1 }, `${guess || 'connection'}.nmconnection`);
  if (!isKeyfileName(name)) out.say('error', undefined, words.badName);
  // NetworkManager reads no keyfile that others may read.
  else out.file({ line: 1, path: `/etc/NetworkManager/system-connections/${name}`, mode: 0o600, contents: text });
  return out;
}

const isKeyfileName = (name: string): boolean => /^[\w@-][\w.@ -]*\.nmconnection$/.test(name);
