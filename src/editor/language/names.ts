import { definitionsAt, referencesAt, renameableAt, renameAt, type Range } from '../../language/language.ts';
import type { editor, languages } from '../monaco/monaco.ts';
import { askedAt, rangeIn, type Asked } from './known-texts.ts';

const locations = (model: editor.ITextModel, { lines }: Asked, ranges: readonly Range[]): languages.Location[] =>
  ranges.map((range) => ({ uri: model.uri, range: rangeIn(lines, range) }));

/** Where what is named here is made. */
export const definitionProvider: languages.DefinitionProvider = {
  provideDefinition(model, position) {
    const asked = askedAt(model, position);
    return asked && locations(model, asked, definitionsAt(asked.parsed, asked.offset));
  },
};

/** Everything that names what is named here. */
export const referenceProvider: languages.ReferenceProvider = {
  provideReferences(model, position) {
    const asked = askedAt(model, position);
    return asked && locations(model, asked, referencesAt(asked.parsed, asked.offset));
  },
};

/** Marks the places of a name while the caret is in one of them. */
export const highlightProvider: languages.DocumentHighlightProvider = {
  provideDocumentHighlights(model, position) {
    const asked = askedAt(model, position);
    return asked && referencesAt(asked.parsed, asked.offset).map((range) => ({ range: rangeIn(asked.lines, range) }));
  },
};

/** Gives a name another text wherever it stands, as one undo step. */
export const renameProvider: languages.RenameProvider = {
  resolveRenameLocation(model, position) {
    const asked = askedAt(model, position);
    const found = asked && renameableAt(asked.parsed, asked.offset);
    if (!found) return undefined;
    const range = rangeIn(asked.lines, found.ok ? found.range : { start: asked.offset, end: asked.offset });
    return found.ok ? { range, text: found.name } : { range, text: '', rejectReason: found.reason };
  },
  provideRenameEdits(model, position, newName) {
    const asked = askedAt(model, position);
    if (!asked) return undefined;
    const renamed = renameAt(asked.parsed, asked.offset, newName);
    if (!renamed.ok) return { edits: [], rejectReason: renamed.reason };
    return {
      edits: renamed.edits.map(({ range, insert }) => ({
        resource: model.uri,
        versionId: model.getVersionId(),
        textEdit: { range: rangeIn(asked.lines, range), text: insert },
      })),
    };
  },
};
