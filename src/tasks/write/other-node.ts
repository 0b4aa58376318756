import type { Value } from '../../core/document/read.ts';
import { childOf } from '../../core/document/values.ts';
import type { Path } from '../../core/report/finding.ts';
import { listAt, textAt, valueIn } from '../../values/read-values.ts';
import { Items, isPieceMapping, type Piece } from './piece.ts';

/** The lists of storage that share paths: a path is in one of them only. */
const nodeLists = ['files', 'directories', 'links'] as const;

/** Where a config has something else at a path that a piece writes: a link where it wants a file, say. */
export function otherNodeAt(config: Value | undefined, piece: Piece): Path | undefined {
  const storage = piece['storage'];
  if (storage === undefined || !isPieceMapping(storage)) return undefined;
  for (const list of nodeLists) {
    const wanted = storage[list];
    if (!(wanted instanceof Items)) continue;
    const paths = new Set(wanted.items.map(({ path }) => path));
    for (const other of nodeLists) {
      if (other === list) continue;
      const index = listAt(config, 'storage', other).findIndex((item) => paths.has(textAt(item, 'path')));
      if (index >= 0) return ['storage', other, index];
    }
  }
  return undefined;
}

/** What someone knows an item by at a path: its path, its name, its device. */
export function nameIn(config: Value | undefined, path: Path): string {
  for (let length = path.length; length > 0; length--) {
    const value = valueIn(config, path.slice(0, length));
    for (const key of ['path', 'name', 'device']) {
      const name = childOf(value, key);
      if (typeof name === 'string' && typeof path[length - 1] === 'number') return name;
    }
  }
  return path.join('.');
}
