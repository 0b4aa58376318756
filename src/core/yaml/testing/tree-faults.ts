import { Lines } from '../mend/causes/lines.ts';
import type { YamlNode } from '../tree/node.ts';
import type { Guess } from '../mend/recover.ts';

/** Whether ranges are in order within a text, none touching another. */
export function areInOrder(guesses: readonly Guess[], length: number): boolean {
  let last = -1;
  return guesses.every(({ start, end }) => {
    const fits = start > last && end >= start && end <= length;
    last = end;
    return fits;
  });
}

/** What is wrong with a tree, in words; undefined where each node lies within its parent, after its predecessor, and its position is right. */
export function faultIn(text: string, root: YamlNode | undefined, placesOfEmpty = true): string | undefined {
  const lines = new Lines(text);
  const seen = new Set<YamlNode>();
  const open = root ? [{ node: root, from: 0, to: text.length }] : [];
  const aliases: YamlNode[] = [];
  const isSign = (offset: number, sign: string): boolean => offset === -1 || text.charAt(offset) === sign;
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, from, to } = next;
    const fault = (what: string): string => `${what}: ${node.kind} ${node.start}-${node.content}-${node.end} in ${from}-${to}`;
    if (!(from <= node.start && node.start <= node.content && node.content <= node.end && node.end <= to)) return fault('out of place');
    if (node.properties.some(({ start, end }) => start < node.start || end <= start || end > node.content)) return fault('property');
    seen.add(node);
    const { line, column } = lines.place(node.start);
    if ((placesOfEmpty || node.end > node.start) && (node.line !== line || node.column !== column))
      return fault(`place ${node.line}:${node.column}`);
    if (node.kind === 'alias') {
      aliases.push(node.target);
    } else if (node.kind === 'list') {
      if (node.items.length !== node.marks.length) return fault('marks');
      let behind = node.content;
      for (const [index, item] of node.items.entries()) {
        const mark = node.marks[index] ?? 0;
        if (!isSign(mark, node.flow ? ',' : '-') || (mark >= 0 && (mark < behind || mark >= Math.max(item.start, mark + 1))))
          return fault(`mark ${mark}`);
        open.push({ node: item, from: Math.max(behind, mark + 1), to: node.end });
        behind = item.end;
      }
      if (!isSign(node.trailingComma, ',')) return fault('trailing comma');
    } else if (node.kind === 'mapping') {
      let behind = node.content;
      for (const pair of node.pairs) {
        if (
          pair.start < behind ||
          pair.start > pair.key.start ||
          pair.end > node.end ||
          !isSign(pair.colon, ':') ||
          !isSign(pair.comma, ',')
        )
          return fault(`pair at ${pair.start}`);
        open.push({ node: pair.key, from: pair.start, to: pair.colon < 0 ? node.end : Math.max(pair.colon, pair.start) });
        open.push({ node: pair.value, from: Math.max(pair.key.end, pair.colon + 1), to: node.end });
        behind = pair.end;
      }
      if (!isSign(node.trailingComma, ',')) return fault('trailing comma');
    }
  }
  return aliases.every((target) => seen.has(target)) ? undefined : 'an alias without its target';
}
