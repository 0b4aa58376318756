import type { Value } from '../../core/document/read.ts';
import type { Path } from '../../core/report/finding.ts';
import { nameKeys, shapeOfList } from '../../core/spec/item-names.ts';
import { visibleText } from '../../core/report/visible-text.ts';
import { childOf } from '../../core/document/values.ts';

/** A place in words: `storage › files › /etc/hostname › mode`; items by what names them. */
export function describePlace(path: Path, config: Value | undefined): string {
  let value: Value | undefined = config;
  return visibleText(
    path
      .map((key, index) => {
        value = childOf(value, key);
        if (typeof key === 'string') return key;
        const shape = shapeOfList(path[index - 1]);
        const name = shape && childOf(value, nameKeys[shape]);
        return typeof name === 'string' && name !== '' ? name : `${key + 1}.`;
      })
      .join(' › '),
  );
}
