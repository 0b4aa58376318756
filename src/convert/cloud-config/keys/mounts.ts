import { escapeUnitPath } from '../../../core/systemd/unit-name.ts';
import * as words from '#words/convert/cloud-config';
import { from } from '../../define/butane-value.ts';
import { fitsLine, iniText, unitText } from '../../../core/systemd/write-unit.ts';
import { itemsOf, textOf, type Plain } from '../../yaml/plain.ts';
import { cloudInit, type Cloud, type Found, type KeyRow } from './cloud.ts';
import { deviceOf } from './disks.ts';
import { cleanPath, whyUnwritable } from './paths.ts';

/** What is mounted where. */
export const mountsRow: KeyRow = { keys: ['mounts', 'mount_default_fields'], dialects: cloudInit, convert: convertMounts };

const defaults = ['', '', 'auto', 'defaults,nofail', '0', '2'];

function convertMounts(cloud: Cloud, found: Found): void {
  const own = itemsOf(found['mount_default_fields']?.value).map((one) => textOf(one));
  for (const item of itemsOf(found['mounts']?.value)) {
    if (item.kind !== 'list') {
      cloud.out.leftOut(item.line, words.mountNoList);
      continue;
    }
    const given = item.items.map((one) => textOf(one));
    const at = (index: number) => given[index] ?? own[index] ?? defaults[index] ?? '';
    if (given[1] === undefined && given.length > 1) cloud.out.decided(item.line, words.nothingToDo);
    else convertMount(cloud, item, { what: at(0), path: at(1), type: at(2), options: optionsOf(at(3)) });
  }
}

/** Mount options without those that only fstab and cloud-init know. */
const optionsOf = (text: string): { kept: string[]; optional: boolean; network: boolean } => {
  const all = text.split(',').map((one) => one.trim());
  const kept = all.filter((one) => one !== '' && !/^(?:defaults|nofail|fail|auto|noauto|_netdev|comment=.*|x-systemd\..*)$/.test(one));
  return { kept, optional: all.includes('nofail'), network: all.includes('_netdev') };
};

interface Mount {
  what: string;
  path: string;
  type: string;
  options: ReturnType<typeof optionsOf>;
}

const networkTypes = /^(?:nfs4?|cifs|smb3|ceph|glusterfs|9p|sshfs|fuse\.sshfs)$/;

function convertMount(cloud: Cloud, { line }: Plain, { what, path: given, type, options }: Mount): void {
  const { out } = cloud;
  const network = networkTypes.test(type) || options.network;
  const device = network || /^(?:LABEL|UUID|PARTLABEL|PARTUUID)=\S+$/.test(what) ? what : (sourceOf(cloud, what) ?? '');
  if (device === '' || !fitsLine(device)) return out.leftOut(line, words.unknownDevice(what));
  const made = cloud.filesystems.find((one) => one.device === device || (one.label !== undefined && `LABEL=${one.label}` === device));
  if (type === 'swap' || made?.format === 'swap') {
    if (!made) return out.leftOut(line, words.swapMount);
    made.value['with_mount_unit'] = from(line, true);
    cloud.mounted++;
    return;
  }
  const path = cleanPath(given);
  if (path === undefined) return out.leftOut(line, words.badPath);
  if (whyUnwritable(out, path) !== undefined) return out.leftOut(line, words.mountBelowVar(out.systemName, path));
  if (made) {
    cloud.mounted++;
    made.value['path'] = from(line, path);
    made.value['with_mount_unit'] = true;
    made.value['mount_options'] = options.kept;
    return;
  }
  if (!fitsLine(path) || !fitsLine(type) || !options.kept.every(fitsLine)) return out.leftOut(line, words.badPath);
  const target = network ? 'remote-fs.target' : 'local-fs.target';
  const online = [
    ['Wants', 'network-online.target'],
    ['After', 'network-online.target'],
  ] as const;
  out.unit(line, `${escapeUnitPath(path)}.mount`, {
    enabled: true,
    contents: iniText(
      ['Unit', [['Description', words.mountUnit(unitText(path))], ...(network ? online : [])]],
      [
        'Mount',
        [
          ['What', unitText(whatOf(device))],
          ['Where', unitText(path)],
          ...(type === '' || type === 'auto' ? [] : [['Type', type] as const]),
          ...(options.kept.length > 0 ? [['Options', unitText(options.kept.join(','))] as const] : []),
        ],
      ],
      ['Install', [[options.optional || network ? 'WantedBy' : 'RequiredBy', target]]],
    ),
  });
}

/** A device or a path to bind; a name with a number after a dot means a partition. */
function sourceOf(cloud: Cloud, what: string): string | undefined {
  if (what.startsWith('/')) return what;
  const [, base = what, number] = /^(.*)\.(\d+)$/.exec(what) ?? [];
  const device = deviceOf(cloud, base);
  return device !== undefined && number !== undefined ? `${device}${/\d$/.test(device) ? 'p' : ''}${number}` : device;
}

/** A tag of fstab as the link that udev makes for it. */
function whatOf(device: string): string {
  const [, tag = '', name = ''] = /^(LABEL|UUID|PARTLABEL|PARTUUID)=(.*)$/.exec(device) ?? [];
  return tag === '' ? device : `/dev/disk/by-${tag.toLowerCase()}/${name.replace(/^"(.*)"$/, '$1')}`;
}
