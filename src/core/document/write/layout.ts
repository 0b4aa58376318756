import { isList, isMapping, isScalar, type YamlNode } from '../../yaml/tree/node.ts';
import type { ParsedText } from '../../yaml/parse-text.ts';
import { nodesIn } from '../../yaml/tree/walk.ts';
import { columnOf } from '../text-lines.ts';

/** The layout of a document; new text follows it. */
export interface Layout {
  /** The line break of the text: the first one in it. */
  eol: '\n' | '\r\n' | '\r';
  /** Columns by which a mapping is indented further than its parent. */
  step: number;
  /** Columns by which a list is indented further than its key; 0 where the dashes are under the key. */
  listStep: number;
  /** The quotes around most of the quoted scalars. */
  quote: '"' | "'";
}

const known = new WeakMap<ParsedText, Layout>();

/**
 * A document's layout, from what is used most often; by default two spaces, indented lists and double quotes. It is found
 * once, because each of thousands of items may ask for it.
 */
export function layoutOf(parsed: ParsedText): Layout {
  const layout = known.get(parsed) ?? findLayout(parsed);
  known.set(parsed, layout);
  return layout;
}

function findLayout({ text, root }: ParsedText): Layout {
  const steps = new Map<number, number>();
  const listSteps = new Map<number, number>();
  let double = 0;
  let single = 0;
  for (const node of nodesIn(root)) {
    if (isScalar(node)) {
      if (node.style === 'double-quoted') double++;
      if (node.style === 'single-quoted') single++;
    } else if (isMapping(node) && !node.flow) {
      const parentColumn = columnOf(text, node.content);
      for (const { value } of node.pairs) {
        if (!(isMapping(value) || isList(value)) || value.flow) continue;
        const step = columnOf(text, value.content) - parentColumn;
        if (step >= 0) count(isMapping(value) ? steps : listSteps, step);
      }
    }
  }
  const listStep = mostOften(listSteps);
  const step = mostOften(steps) ?? (listStep === undefined || listStep === 0 ? 2 : listStep);
  const [first] = /\r\n?/.exec(text) ?? [];
  const lf = text.indexOf('\n');
  const eol = first === undefined || (lf >= 0 && lf < text.indexOf('\r')) ? '\n' : first === '\r' ? '\r' : '\r\n';
  return { eol, step, listStep: listStep ?? step, quote: single > double ? "'" : '"' };
}

const count = (counts: Map<number, number>, value: number): void => void counts.set(value, (counts.get(value) ?? 0) + 1);

function mostOften(counts: ReadonlyMap<number, number>): number | undefined {
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** The quotes that all items of a list have, when all of them are quoted alike. */
export function commonQuote(node: YamlNode | undefined): '"' | "'" | undefined {
  if (!isList(node) || node.items.length === 0) return undefined;
  const styles = new Set(node.items.map((item) => (isScalar(item) ? item.style : undefined)));
  if (styles.size > 1) return undefined;
  return styles.has('double-quoted') ? '"' : styles.has('single-quoted') ? "'" : undefined;
}
