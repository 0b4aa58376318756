import * as words from '#words/convert/containers';
import { flagOf, valueOf, type Plain, type PlainMapping } from '../yaml/plain.ts';
import { composeText } from './compose-values.ts';
import type { QuadletContainer } from './quadlet-container.ts';

/** The long notation of a port as the short one; undefined where it cannot be said so. */
export function shortPort(container: QuadletContainer, item: PlainMapping): string | undefined {
  const part = (key: string) => composeText(container, valueOf(item, key));
  const target = part('target');
  if (target === undefined) return undefined;
  const [address, published, protocol] = [part('host_ip'), part('published'), part('protocol')];
  const host = address === undefined ? '' : address.includes(':') && !address.startsWith('[') ? `[${address}]:` : `${address}:`;
  const ports = published === undefined ? (address === undefined ? target : `:${target}`) : `${published}:${target}`;
  return `${host}${ports}${protocol === undefined || protocol === 'tcp' ? '' : `/${protocol}`}`;
}

/** The long notation of a volume as the short one; tmpfs comes apart. What cannot be said is named. */
export function shortVolume(container: QuadletContainer, item: PlainMapping): { volume?: string; tmpfs?: string } | undefined {
  const part = (key: string) => composeText(container, valueOf(item, key));
  const [type, source, target] = [part('type') ?? 'volume', part('source'), part('target')];
  if (target === undefined) return undefined;
  const options = optionsOf(container, item);
  const written = options.length > 0 ? [options.join(',')] : [];
  if (type === 'tmpfs') return { tmpfs: [target, ...written].join(':') };
  if (type !== 'bind' && type !== 'volume') return undefined;
  return { volume: [...(source === undefined ? [] : [source]), target, ...written].join(':') };
}

/** Keys that say the same again, or what is so anyway. */
const silent = /^(?:type|source|target|consistency|bind\.create_host_path)$/;

function optionsOf(container: QuadletContainer, item: PlainMapping): string[] {
  const options: string[] = [];
  for (const { name, value, line } of flat(item)) {
    const text = composeText(container, value) ?? '';
    if (silent.test(name)) continue;
    if (name === 'read_only') options.push(...(flagOf(value) === true ? ['ro'] : []));
    else if (name === 'volume.nocopy') options.push(...(flagOf(value) === true ? ['nocopy'] : []));
    else if (name === 'bind.selinux' && /^[zZ]$/.test(text)) options.push(text);
    else if (name === 'bind.propagation' && /^r?(?:shared|slave|private)$/.test(text)) options.push(text);
    else if (name === 'tmpfs.size' && /^\d+[bkmg]?b?$/i.test(text)) options.push(`size=${text.replace(/(?<=[kmg])b$/i, '')}`);
    else if (name === 'tmpfs.mode' && /^[0-7]{1,4}$/.test(text)) options.push(`mode=${text}`);
    else container.out.leftOut(line, words.unknownServiceKey(`volumes.${name}`));
  }
  return options;
}

/** The entries of a mapping, those of mappings in it with both names. */
const flat = (item: PlainMapping): { name: string; value: Plain; line: number }[] =>
  item.entries.flatMap(({ key, value, line }) =>
    value.kind === 'mapping'
      ? value.entries.map((inner) => ({ name: `${key}.${inner.key}`, value: inner.value, line: inner.line }))
      : [{ name: key, value, line }],
  );
