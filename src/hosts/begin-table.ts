import { scalarsOf, textOfKey } from '../core/document/locate/written-scalars.ts';
import { parseText } from '../core/yaml/parse-text.ts';
import { fitsComment } from '../core/document/write/fits-comment.ts';
import type { HostTable } from './host-table.ts';

const address = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/;

/** A table to begin with: the name and the address that the config has, of the host that it is for so far. */
export function beginTable(plain: string): HostTable {
  const scalars = scalarsOf(parseText(plain)).filter(({ isKey }) => !isKey);
  const hostname = scalars.find(({ place }) => {
    const file = place?.above?.holder;
    return place?.step === 'inline' && file !== undefined && textOfKey(file, 'path') === '/etc/hostname';
  });
  const found = scalars.map(({ text }) => address.exec(text)?.[0]).find((text) => text !== undefined && !/^(?:0|127|255)\./.test(text));
  const name = hostname?.text.trim() ?? '';
  const cells: [column: string, value: string][] = [['name', fitsComment(name) ? name : '']];
  if (found !== undefined) cells.push(['address', found]);
  return { columns: cells.map(([column]) => column), hosts: [cells.map(([, value]) => value)] };
}
