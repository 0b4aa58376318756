import { isQuadlet, unitTypeOf } from '../../core/systemd/unit-type.ts';
import { newestOf } from '../../values/target-names.ts';
import * as words from '#words/convert/units';
import type { Converted } from '../define/converted.ts';
import { ConfigBuilder } from './build-config.ts';
import type { ConvertOptions } from '../define/convert-options.ts';
import { targetOf } from './target-of.ts';
import { lookAtUnit } from './guess-unit-name.ts';
import { itemsIn, type ConvertedItems } from './items.ts';

/** The name of the format. */
export const unitFormat = 'unit';

/**
 * Turns a unit of systemd, a drop-in, a quadlet, or what `systemctl cat` shows of several, into a config of its own.
 * What it is called is asked where the name of the file does not say it. Never throws.
 */
export const convertUnit = (text: string, options: ConvertOptions = {}): Converted =>
  build(text, options).finish(unitFormat, [words.header]);

/** The same, as items for a config at hand. */
export const unitItems = (text: string, options: ConvertOptions = {}): ConvertedItems => itemsIn(build(text, options));

function build(text: string, options: ConvertOptions): ConfigBuilder {
  const target = targetOf(options.to, 'fcos');
  const out = new ConfigBuilder(target ?? newestOf('fcos'), options.answers);
  if (target === undefined) out.say('error', undefined, words.unknownTarget);
  if (/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(text)) out.say('error', 1, words.privateKey);
  else for (const part of partsOf(text)) addPart(out, part, options.fileName);
  return out;
}

interface Part {
  text: string;
  line: number;
  /** Where `systemctl cat` says that it is. */
  path: string | undefined;
}

/** `systemctl cat` writes the path of each file as a comment above it. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let lines: string[] = [];
  let path: string | undefined;
  let line = 1;
  const end = () => {
    const contents = lines.join('\n').replace(/^\n+|\n+$/g, '');
    if (contents !== '') parts.push({ text: `${contents}\n`, line, path });
    lines = [];
  };
  for (const [index, one] of text.replace(/\r\n?/g, '\n').split('\n').entries()) {
    const [, next] = /^# (\/(?:etc|run|usr\/lib|usr\/local\/lib|lib)\/(?:systemd\/system|containers\/systemd)\/\S+)\s*$/.exec(one) ?? [];
    if (next === undefined) {
      lines.push(one);
      continue;
    }
    end();
    path = next;
    line = index + 2;
  }
  end();
  return parts;
}

function addPart(out: ConfigBuilder, { text, line, path }: Part, fileName: string | undefined): void {
  // What is not in /etc came with the system.
  if (path !== undefined && !path.startsWith('/etc/')) return out.decided(line, words.ofImage(path));
  const look = lookAtUnit(text);
  if (look.type === undefined) return out.say('error', line, words.noUnit);
  const given = nameIn(path ?? fileName ?? '');
  if (look.type === 'networkd' && !/\.(?:network|netdev|link)$/.test(given)) return out.say('error', line, words.networkdUnit);
  if (look.type === 'networkd') {
    if (out.variant !== 'flatcar') return out.say('error', line, words.noNetworkd(out.systemName));
    return out.file({ line, path: `/etc/systemd/network/${given}`, contents: text });
  }
  const name = given !== '' && isUnitName(given) ? given : out.ask({ id: 'name', text: words.askName, line }, look.name);
  if (!isUnitName(name)) return out.say('error', line, words.badName);
  const [owner = '', dropin] = name.split(/\.d\//);
  const type = unitTypeOf(owner);
  if (type === undefined) return out.say('error', line, words.badName);
  if (isQuadlet(type)) {
    if (dropin !== undefined) return out.file({ line, path: `/etc/containers/systemd/${owner}.d/${dropin}`, contents: text });
    if (out.variant === 'flatcar') out.leftOut(line, words.podmanOnFlatcar);
    return out.quadlet(line, owner, text);
  }
  if (dropin !== undefined) return out.dropin(line, owner, dropin, text);
  // A template is enabled as one of its instances.
  const enabled = look.installs && !owner.includes('@.');
  out.unit(line, owner, { contents: text, enabled: enabled || undefined });
}

/** `app.service`, or `app.service.d/10-more.conf` for a drop-in. */
const isUnitName = (name: string): boolean => {
  const [owner = '', dropin] = name.split(/\.d\//);
  return /^[A-Za-z0-9:_.\\@-]+$/.test(owner) && unitTypeOf(owner) !== undefined && (dropin === undefined || /^[^/\s]+\.conf$/.test(dropin));
};

/** The name of a unit, or of a drop-in with its folder, in a path. */
const nameIn = (path: string): string => /(?:[^/\\]+\.d\/)?[^/\\]+$/.exec(path)?.[0] ?? '';
