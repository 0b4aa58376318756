import { foldsOf, outlineOf, selectionsAt, type OutlineNode } from '../../language/language.ts';
import { languages } from '../monaco/monaco.ts';
import type { LineMap } from '../text/line-map.ts';
import { askedAt, rangeIn } from './known-texts.ts';

const top = { lineNumber: 1, column: 1 };

const { SymbolKind: kinds } = languages;

const kindOf: Record<OutlineNode['kind'], languages.SymbolKind> = {
  mapping: kinds.Object,
  list: kinds.Array,
  item: kinds.Struct,
  value: kinds.Property,
};

/** The outline, for going to a key or an item by its name. */
export const symbolProvider: languages.DocumentSymbolProvider = {
  provideDocumentSymbols(model) {
    const asked = askedAt(model, top);
    return asked ? outlineOf(asked.parsed).map((node) => symbolOf(asked.lines, node)) : [];
  },
};

const symbolOf = (lines: LineMap, { name, detail, kind, range, selection, children }: OutlineNode): languages.DocumentSymbol => ({
  name: name || '…',
  detail,
  kind: kindOf[kind],
  tags: [],
  range: rangeIn(lines, range),
  selectionRange: rangeIn(lines, selection),
  children: children.map((child) => symbolOf(lines, child)),
});

/** What can be folded: keys and items of several lines, and comments. */
export const foldingProvider: languages.FoldingRangeProvider = {
  provideFoldingRanges(model) {
    const asked = askedAt(model, top);
    if (!asked) return [];
    return foldsOf(asked.parsed).map((fold) => {
      const { startLineNumber: start, endLineNumber: end } = rangeIn(asked.lines, fold);
      return { start, end, ...(fold.kind === 'comment' && { kind: languages.FoldingRangeKind.Comment }) };
    });
  },
};

/** What a selection grows to: the value, its key with it, the item, the list. */
export const selectionProvider: languages.SelectionRangeProvider = {
  provideSelectionRanges: (model, positions) =>
    positions.map((position) => {
      const asked = askedAt(model, position);
      return asked ? selectionsAt(asked.parsed, asked.offset).map((range) => ({ range: rangeIn(asked.lines, range) })) : [];
    }),
};
