import { entriesOf, isWritten, type Entry } from '../../core/document/entries.ts';
import { keyText, pairOf } from '../../core/document/position.ts';
import { visibleText } from '../../core/report/visible-text.ts';
import type { ParsedText } from '../../core/yaml/parse-text.ts';
import { isMapping, isScalar, type YamlNode } from '../../core/yaml/tree/node.ts';
import { itemNumber } from '#words/text/breadcrumbs';
import type { Range } from '../place/sketch.ts';

/** A key or an item of a list in the outline of a text. */
export interface OutlineNode {
  name: string;
  /** Its value, where that is short. */
  detail: string;
  kind: 'mapping' | 'list' | 'item' | 'value';
  /** All of it. */
  range: Range;
  /** What is shown of it: its key or its dash. */
  selection: Range;
  children: OutlineNode[];
}

/** How deep the outline goes; no config is half as deep. */
const maxLevels = 30;

/** Characters of a value that are shown. */
const maxDetail = 60;

/** What names an item, the first of them that it has. */
const names = ['name', 'path', 'device', 'label', 'url', 'local', 'source'];

/** The keys and items of a text, as deep as they are nested; of a broken text as far as it can be read. */
export const outlineOf = ({ text, root }: ParsedText): OutlineNode[] => nodesOf(text, root, 0);

const nodesOf = (text: string, node: YamlNode | undefined, level: number): OutlineNode[] =>
  level > maxLevels ? [] : (entriesOf(node) ?? []).map((entry, index) => outlineNode(text, entry, index, level));

function outlineNode(text: string, entry: Entry, index: number, level: number): OutlineNode {
  const { key, value, start } = entry;
  const end = endOf(text, entry);
  const isShort = isScalar(value) && isWritten(value) && !value.text.includes('\n');
  return {
    name: visibleText(key ? keyText(key) : itemName(value, index)),
    detail: isShort && (key || itemName(value, index) !== value.text) ? visibleText(value.text.slice(0, maxDetail)) : '',
    kind: key ? (value.kind === 'mapping' || value.kind === 'list' ? value.kind : 'value') : 'item',
    range: { start, end },
    selection: { start: key?.start ?? start, end: key?.end ?? Math.min(start + 1, end) },
    children: nodesOf(text, value, level + 1),
  };
}

/** Where an entry ends, without the line breaks of a block of text. */
export function endOf(text: string, { start, end }: Pick<Entry, 'start' | 'end'>): number {
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return end;
}

/** What an item is called: by the key that names it, by its text, or by its number. */
function itemName(value: YamlNode, index: number): string {
  if (isScalar(value)) return value.text === '' ? itemNumber(index + 1) : (value.text.split('\n', 1)[0] ?? '').slice(0, maxDetail);
  if (!isMapping(value)) return itemNumber(index + 1);
  for (const name of names) {
    const named = pairOf(value, name)?.value;
    if (isScalar(named) && named.text !== '') return named.text;
  }
  return itemNumber(index + 1);
}
