import type { Value } from '../../core/document/read.ts';
import type { Path } from '../../core/report/finding.ts';
import { visibleText } from '../../core/report/visible-text.ts';
import { itemWords } from '../../words/words-of.ts';
import { childOf } from '../../core/document/values.ts';

/** What the items of a list are called, and the key that names one. */
const lists: ReadonlyMap<string | number | undefined, { noun: string; title: string }> = new Map(
  Object.entries({
    files: { noun: itemWords.File.noun, title: 'path' },
    directories: { noun: itemWords.Directory.noun, title: 'path' },
    links: { noun: itemWords.Link.noun, title: 'path' },
    trees: { noun: itemWords.Tree.noun, title: 'local' },
    units: { noun: itemWords.Unit.noun, title: 'name' },
    dropins: { noun: itemWords.Dropin.noun, title: 'name' },
    quadlets: { noun: itemWords.Quadlet.noun, title: 'name' },
    filesystems: { noun: itemWords.Filesystem.noun, title: 'device' },
    luks: { noun: itemWords.Luks.noun, title: 'name' },
    users: { noun: itemWords.PasswdUser.noun, title: 'name' },
  }),
);

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
    const list = typeof key === 'number' ? lists.get(path[index - 1]) : undefined;
    if (!list) return;
    const title = childOf(value, list.title);
    items.unshift({ noun: list.noun, title: typeof title === 'string' && title !== '' ? visibleText(title) : `${Number(key) + 1}` });
  });
  const [item, ...around] = items;
  if (!item) return { what: visibleText(path.join('.')), title: '', rest: '' };
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
