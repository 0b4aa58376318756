import type { Value } from '../../core/document/read.ts';
import type { Path } from '../../core/report/finding.ts';
import { childOf } from './path.ts';

/** What the items of a list are called, and the key that names one. */
const lists: Readonly<Record<string, { noun: string; title: string }>> = {
  files: { noun: 'file', title: 'path' },
  directories: { noun: 'directory', title: 'path' },
  links: { noun: 'link', title: 'path' },
  trees: { noun: 'tree', title: 'local' },
  units: { noun: 'unit', title: 'name' },
  dropins: { noun: 'drop-in', title: 'name' },
  quadlets: { noun: 'quadlet', title: 'name' },
  filesystems: { noun: 'filesystem', title: 'device' },
  luks: { noun: 'encrypted volume', title: 'name' },
  users: { noun: 'user', title: 'name' },
};

/** The item that a place belongs to: what it is (`drop-in`), what it is called (`10-x.conf`), and of what it is (` of unit a.service`). */
export interface OriginWords {
  what: string;
  title: string;
  rest: string;
}

/** Says which item of the config a place belongs to. */
export function originWords(path: Path, config: Value | undefined): OriginWords {
  if (path[0] === 'grub') return { what: 'GRUB users', title: '', rest: '' };
  if (path[0] === 'boot_device') return { what: 'boot device', title: '', rest: '' };
  const items: { noun: string; title: string }[] = [];
  let value = config;
  path.forEach((key, index) => {
    value = childOf(value, key);
    const list = typeof key === 'number' ? lists[String(path[index - 1])] : undefined;
    if (!list) return;
    const title = childOf(value, list.title);
    items.unshift({ noun: list.noun, title: typeof title === 'string' && title !== '' ? title : `${Number(key) + 1}` });
  });
  const [item, ...around] = items;
  if (!item) return { what: path.join('.'), title: '', rest: '' };
  return {
    what: path.at(-1) === 'with_mount_unit' ? `mount unit of ${item.noun}` : item.noun,
    title: item.title,
    rest: around.map(({ noun, title }) => ` of ${noun} ${title}`).join(''),
  };
}

/** The same in one text: `drop-in 10-x.conf of unit a.service`. */
export function describeOrigin(path: Path, config: Value | undefined): string {
  const { what, title, rest } = originWords(path, config);
  return `${what} ${title}`.trimEnd() + rest;
}
