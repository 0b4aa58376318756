import type { Value } from '../../core/document/read.ts';
import type { Path } from '../../core/report/finding.ts';
import { visibleText } from '../../core/report/visible-text.ts';
import { childOf, isMapping } from '../../core/document/values.ts';

const names = ['name', 'path', 'device', 'label', 'url'];

/** A place in words: `storage › files › /etc/hostname › mode`; items by what names them. */
export function describePlace(path: Path, config: Value | undefined): string {
  let value: Value | undefined = config;
  return visibleText(
    path
      .map((key) => {
        value = childOf(value, key);
        if (typeof key === 'string') return key;
        const item = value;
        const name = names.map((candidate) => childOf(item, candidate)).find((text) => typeof text === 'string' && text !== '');
        return isMapping(item) && typeof name === 'string' ? name : `${key + 1}.`;
      })
      .join(' › '),
  );
}
