import { isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import { collectionToken, contentStart, entriesOf } from './entries.ts';
import type { ParsedText } from './parse.ts';
import { columnOf } from './text-lines.ts';

/** How a document is laid out; new text follows it. */
export interface Layout {
  /** The line break of the text, by its first one. */
  eol: '\n' | '\r\n';
  /** Columns by which a mapping stands further in than its parent. */
  step: number;
  /** Columns by which a list stands further in than its key; 0 where the dashes stand under the key. */
  listStep: number;
  /** The quotes around most of the quoted scalars. */
  quote: '"' | "'";
}

/** Finds a document's layout from what is written most often; two spaces, indented lists and double quotes otherwise. */
export function layoutOf(parsed: ParsedText): Layout {
  const { text } = parsed;
  const steps = new Map<number, number>();
  const listSteps = new Map<number, number>();
  let double = 0;
  let single = 0;
  const count = (counts: Map<number, number>, value: number): void => void counts.set(value, (counts.get(value) ?? 0) + 1);
  const walk = (node: ParsedNode | null, parentColumn: number | undefined): void => {
    if (isScalar(node)) {
      if (node.type === 'QUOTE_DOUBLE') double++;
      if (node.type === 'QUOTE_SINGLE') single++;
    }
    const token = collectionToken(node);
    if (!node || isAlias(node) || !token) return;
    const column = columnOf(text, contentStart(token));
    if (parentColumn !== undefined && column >= parentColumn) {
      if (token.type === 'block-map') count(steps, column - parentColumn);
      if (token.type === 'block-seq') count(listSteps, column - parentColumn);
    }
    for (const { key, value } of entriesOf(node) ?? []) {
      walk(value, key && isMap(node) && token.type === 'block-map' ? column : undefined);
    }
  };
  walk(parsed.document.contents, undefined);
  const listStep = mostOften(listSteps);
  const step = mostOften(steps) ?? (listStep === undefined || listStep === 0 ? 2 : listStep);
  return { eol: /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n', step, listStep: listStep ?? step, quote: single > double ? "'" : '"' };
}

function mostOften(counts: ReadonlyMap<number, number>): number | undefined {
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** The quotes that all items of a list have, when all of them are quoted alike. */
export function commonQuote(node: ParsedNode | null): '"' | "'" | undefined {
  if (!isSeq(node) || node.items.length === 0) return undefined;
  const types = new Set(node.items.map((item) => (isScalar(item) ? item.type : undefined)));
  if (types.size > 1) return undefined;
  return types.has('QUOTE_DOUBLE') ? '"' : types.has('QUOTE_SINGLE') ? "'" : undefined;
}
