import * as words from '#words/names/origins';
import type { Value } from '../../core/document/read.ts';
import type { Path } from '../../core/report/finding.ts';
import { nameKeys, shapeOfList } from '../../core/spec/item-names.ts';
import { visibleText } from '../../core/report/visible-text.ts';
import { itemWords } from '../../words/words-of.ts';
import { childOf } from '../../core/document/values.ts';

/** The item that a place belongs to: its kind (`drop-in`), its name (`10-x.conf`), and what it is part of (` of unit a.service`). */
export interface OriginWords {
  what: string;
  title: string;
  rest: string;
}

/** Says which item of the config a place belongs to. */
export function originWords(path: Path, config: Value | undefined): OriginWords {
  if (path[0] === 'grub') return { what: words.grubUsers, title: '', rest: '' };
  if (path[0] === 'boot_device') return { what: words.bootDevice, title: '', rest: '' };
  const items: { noun: string; title: string }[] = [];
  let value = config;
  path.forEach((key, index) => {
    value = childOf(value, key);
    const shape = typeof key === 'number' ? shapeOfList(path[index - 1]) : undefined;
    if (!shape) return;
    const title = childOf(value, nameKeys[shape]);
    items.unshift({
      noun: itemWords[shape].noun,
      title: typeof title === 'string' && title !== '' ? visibleText(title) : `${Number(key) + 1}`,
    });
  });
  const [item, ...around] = items;
  if (!item) return { what: visibleText(path.join('.')), title: '', rest: '' };
  return {
    what: path.at(-1) === 'with_mount_unit' ? words.mountUnitOf(item.noun) : item.noun,
    title: item.title,
    rest: around.map(({ noun, title }) => words.ofItem(noun, title)).join(''),
  };
}

/** The same in one text: `drop-in 10-x.conf of unit a.service`. */
export function describeOrigin(path: Path, config: Value | undefined): string {
  const { what, title, rest } = originWords(path, config);
  return `${what} ${title}`.trimEnd() + rest;
}
