import { unitTypeOf } from '../../../core/systemd/unit-type.ts';
import { readUnit } from '../../../core/systemd/read-unit.ts';
import * as words from '#words/convert/cloud-config';
import { flagOf, itemsOf, textOf, valueOf, type Plain, type PlainMapping } from '../../yaml/plain.ts';
import type { Cloud } from '../keys/cloud.ts';

/** `coreos.units`. */
export function convertUnits(cloud: Cloud, value: Plain): void {
  for (const item of itemsOf(value)) {
    if (item.kind === 'mapping') convertUnit(cloud, item);
    else cloud.out.leftOut(item.line, words.notMapping('coreos.units'));
  }
}

/** What a unit is wanted by that is to start at boot and does not say so itself. */
const targets: Readonly<Record<string, string>> = {
  timer: 'timers.target',
  socket: 'sockets.target',
  path: 'paths.target',
  mount: 'local-fs.target',
};

interface Dropin {
  name: string;
  contents: string;
  line: number;
}

function convertUnit(cloud: Cloud, item: PlainMapping): void {
  const { out } = cloud;
  const { line } = item;
  const name = textOf(valueOf(item, 'name')) ?? '';
  let contents: string | undefined;
  let enabled: boolean | undefined;
  let mask: boolean | undefined;
  let command: { name: string; line: number } | undefined;
  const dropins: Dropin[] = [];
  cloud.fields(item, 'coreos.units', {
    name: () => undefined,
    content: (inner) => (contents = textOf(inner)),
    enable: (inner) => (enabled = flagOf(inner)),
    mask: (inner) => (mask = flagOf(inner) ?? false),
    runtime: (inner, at) => {
      if (flagOf(inner) === true) out.decided(at, words.runtimeUnit);
    },
    command: (inner, at) => (command = { name: textOf(inner) ?? '', line: at }),
    drop_ins: (inner) => dropins.push(...readDropins(cloud, inner)),
  });
  if (/^[A-Za-z0-9:_.@-]+\.(?:network|netdev|link)$/.test(name)) return addNetworkFiles(cloud, name, contents, dropins, line);
  if (unitTypeOf(name) === undefined || !/^[A-Za-z0-9:_.\\@-]+$/.test(name)) return out.leftOut(line, words.badUnitName);
  if (command && !/^(?:start|restart|try-restart|reload-or-restart|)$/.test(command.name))
    out.leftOut(command.line, words.unitCommand(command.name));
  else if (command && command.name !== '') {
    if (enabled === undefined && !mask) {
      out.decided(command.line, words.startMeansEnabled(command.name, name));
      enabled = true;
      contents &&= withInstall(contents, name);
    }
  }
  if (out.system?.absentUnits.has(name)) out.leftOut(line, words.unitMayLack(out.systemName, name));
  out.unit(line, name, { enabled, mask: mask || undefined, contents: contents === '' ? undefined : contents });
  for (const dropin of dropins) out.dropin(dropin.line, name, dropin.name, dropin.contents);
}

function readDropins(cloud: Cloud, value: Plain): Dropin[] {
  return itemsOf(value).flatMap((item): Dropin[] => {
    let name = '';
    let contents = '';
    cloud.fields(item, 'coreos.units.drop-ins', {
      name: (inner) => (name = textOf(inner) ?? ''),
      content: (inner) => (contents = textOf(inner) ?? ''),
    });
    if (/^[^/\s]+\.conf$/.test(name)) return [{ name, contents, line: item.line }];
    cloud.out.leftOut(item.line, words.badDropinName);
    return [];
  });
}

/** A unit that is enabled needs an [Install] section: without one, enabling it does nothing. */
function withInstall(contents: string, name: string): string {
  if (readUnit(contents).some((line) => line.kind === 'section' && line.name === 'Install')) return contents;
  const type = name.slice(name.lastIndexOf('.') + 1);
  return `${contents.replace(/\n*$/, '\n')}\n[Install]\nWantedBy=${targets[type] ?? 'multi-user.target'}\n`;
}

/** What systemd-networkd reads are files. */
function addNetworkFiles({ out }: Cloud, name: string, contents: string | undefined, dropins: readonly Dropin[], line: number): void {
  const path = `/etc/systemd/network/${name}`;
  if (out.variant !== 'flatcar') return out.leftOut(line, words.networkdOnlyOnFlatcar(out.systemName));
  if (contents !== undefined) out.file({ line, path, contents });
  for (const dropin of dropins) out.file({ line: dropin.line, path: `${path}.d/${dropin.name}`, contents: dropin.contents });
}
