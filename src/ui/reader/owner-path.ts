import type { Value } from '../../core/document/read.ts';
import type { Path } from '../../core/report/finding.ts';
import { childOf } from '../../core/document/values.ts';
import { valueIn } from '../../values/read-values.ts';

/** The `path` of the file whose contents are at a place of the config; empty when there is none. */
export function ownerPath(config: Value | undefined, place: Path): string {
  for (let end = place.length - 1; end > 0; end--) {
    const path = childOf(valueIn(config, place.slice(0, end)), 'path');
    if (typeof path === 'string') return path;
  }
  return '';
}

/** The name of what the contents at a place of the config belong to: its path or its name; empty when it has neither. */
export function ownerName(config: Value | undefined, place: Path): string {
  for (let end = place.length - 1; end > 0; end--) {
    const owner = valueIn(config, place.slice(0, end));
    const name = childOf(owner, 'path') ?? childOf(owner, 'name');
    if (typeof name === 'string') return name;
  }
  return '';
}
