import {
  definitionsAt,
  foldsOf,
  outlineOf,
  referencesAt,
  renameableAt,
  renameAt,
  selectionsAt,
  type OutlineNode,
} from '../../language/language.ts';
import { languages, type editor } from '../monaco/monaco.ts';
import type { LineMap } from '../text/line-map.ts';
import { rangeIn, spotAt, type Spot } from './documents.ts';

const top = { lineNumber: 1, column: 1 };

const kinds = {
  mapping: languages.SymbolKind.Module,
  list: languages.SymbolKind.Array,
  item: languages.SymbolKind.Object,
  value: languages.SymbolKind.Property,
} satisfies Record<OutlineNode['kind'], languages.SymbolKind>;

const symbolOf = (lines: LineMap, { name, detail, kind, range, selection, children }: OutlineNode): languages.DocumentSymbol => ({
  name: name || '–',
  detail,
  kind: kinds[kind],
  tags: [],
  range: rangeIn(lines, range),
  selectionRange: rangeIn(lines, selection),
  children: children.map((child) => symbolOf(lines, child)),
});

/** Keys and items, to be gone to by name. */
export const symbolProvider: languages.DocumentSymbolProvider = {
  provideDocumentSymbols(model) {
    const spot = spotAt(model, top);
    return spot && outlineOf(spot.parsed).map((node) => symbolOf(spot.lines, node));
  },
};

/** Folds by node, and comments of several lines. */
export const foldingProvider: languages.FoldingRangeProvider = {
  provideFoldingRanges(model) {
    const spot = spotAt(model, top);
    return (
      spot &&
      foldsOf(spot.parsed).map(({ start, end, kind }) => {
        const { startLineNumber, endLineNumber } = rangeIn(spot.lines, { start, end });
        return { start: startLineNumber, end: endLineNumber, ...(kind === 'comment' && { kind: languages.FoldingRangeKind.Comment }) };
      })
    );
  },
};

/** Selects by node, from the inside out. */
export const selectionProvider: languages.SelectionRangeProvider = {
  provideSelectionRanges: (model, positions) =>
    positions.map((position) => {
      const spot = spotAt(model, position);
      return spot ? selectionsAt(spot.parsed, spot.offset).map((range) => ({ range: rangeIn(spot.lines, range) })) : [];
    }),
};

const locations = (model: editor.ITextModel, { lines }: Spot, ranges: ReturnType<typeof referencesAt>): languages.Location[] =>
  ranges.map((range) => ({ uri: model.uri, range: rangeIn(lines, range) }));

/** Leads from a name to where it is made: from an alias to its anchor, from a device to its partition. */
export const definitionProvider: languages.DefinitionProvider = {
  provideDefinition(model, position) {
    const spot = spotAt(model, position);
    return spot && locations(model, spot, definitionsAt(spot.parsed, spot.offset));
  },
};

/** All places of a name. */
export const referenceProvider: languages.ReferenceProvider = {
  provideReferences(model, position) {
    const spot = spotAt(model, position);
    return spot && locations(model, spot, referencesAt(spot.parsed, spot.offset));
  },
};

/** Gives a name and all its uses another one. */
export const renameProvider: languages.RenameProvider = {
  resolveRenameLocation(model, position) {
    const spot = spotAt(model, position);
    if (!spot) return null;
    const found = renameableAt(spot.parsed, spot.offset);
    if (found.ok) return { range: rangeIn(spot.lines, found.range), text: found.name };
    const { lineNumber, column } = position;
    const range = { startLineNumber: lineNumber, startColumn: column, endLineNumber: lineNumber, endColumn: column };
    return { range, text: '', rejectReason: found.reason };
  },
  provideRenameEdits(model, position, name) {
    const spot = spotAt(model, position);
    if (!spot) return null;
    const renamed = renameAt(spot.parsed, spot.offset, name);
    if (!renamed.ok) return { edits: [], rejectReason: renamed.reason };
    const edits = renamed.edits.map(({ range, insert }) => ({
      resource: model.uri,
      textEdit: { range: rangeIn(spot.lines, range), text: insert },
      versionId: model.getVersionId(),
    }));
    return { edits };
  },
};
