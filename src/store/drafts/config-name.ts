import { valueAt, type Value } from '../../core/document/read.ts';
import { childOf } from '../../core/document/values.ts';
import type { Path } from '../../core/report/finding.ts';
import type { ParsedText } from '../../core/yaml/parse-text.ts';
import { defaultName } from '../draft-meta.ts';

/** UTF-16 units: a host name has no more, and a longer name is no help. */
const maxName = 64;

/** The most items of a list that are looked at: a name is not worth more. */
const maxItems = 200;

/**
 * What a config is called while nobody has named it, as a file name without extension: a MachineConfig's own name, the host name, or
 * what it runs (a quadlet, or a unit with contents). `config` where it says none of these. Never throws.
 */
export function configName(parsed: ParsedText): string {
  const files = itemsAt(parsed, ['storage', 'files']);
  return (
    plain(valueAt(parsed, ['metadata', 'name'])) ??
    hostName(files) ??
    unitName(itemsAt(parsed, ['systemd', 'quadlets'])) ??
    containerName(files) ??
    unitName(itemsAt(parsed, ['systemd', 'units'])) ??
    defaultName
  );
}

/** The first items of a list: the whole config is not read for its name. */
function itemsAt(parsed: ParsedText, path: Path): Value[] {
  const items: Value[] = [];
  for (let index = 0; index < maxItems; index++) {
    const item = valueAt(parsed, [...path, index]);
    if (item === undefined) break;
    items.push(item);
  }
  return items;
}

/** A text that can be a name: of one line, without what file names cannot have. */
function plain(value: Value | undefined): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return text.length <= maxName && /^[\p{L}\p{N}][\p{L}\p{N}._@-]*$/u.test(text) ? text : undefined;
}

function hostName(files: readonly Value[]): string | undefined {
  const file = files.find((one) => childOf(one, 'path') === '/etc/hostname');
  return plain(childOf(childOf(file, 'contents'), 'inline'));
}

/** The name of a container that a file describes, where quadlets are files. */
function containerName(files: readonly Value[]): string | undefined {
  for (const file of files) {
    const path = childOf(file, 'path');
    const name = typeof path === 'string' ? /^\/etc\/containers\/systemd\/([^/]+)\.\w+$/.exec(path)?.[1] : undefined;
    const found = plain(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The name of the first unit of the config's own: one without contents is of the image. */
function unitName(units: readonly Value[]): string | undefined {
  const unit = units.find((one) => ['contents', 'contents_local'].some((key) => typeof childOf(one, key) === 'string'));
  return plain(childOf(unit, 'name'))?.replace(/\.\w+$/, '');
}
