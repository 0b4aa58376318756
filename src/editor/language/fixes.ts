import { fixesFor } from '../../language/fix/fixes-for.ts';
import { valueAt } from '../../core/document/read.ts';
import { readPath } from '../../values/path.ts';
import type { languages } from '../monaco/monaco.ts';
import { askedAt, rangeIn } from './known-texts.ts';

const none = { actions: [], dispose: () => {} };

/** Quick fixes of the findings on the lines that are asked about. */
export const fixProvider: languages.CodeActionProvider = {
  provideCodeActions(model, range, { markers }) {
    const asked = askedAt(model, range.getStartPosition());
    if (!asked || markers.length === 0) return none;
    const { known, lines, parsed } = asked;
    const isAsked = ({ line = 1 }: { line?: number }) => line >= range.startLineNumber && line <= range.endLineNumber;
    const actions = known
      .findings()
      .filter(isAsked)
      .flatMap((finding) =>
        fixesFor({ parsed, finding, path: readPath(finding.path, valueAt(parsed, [])), files: known.files() }).map(
          ({ title, changes }, index): languages.CodeAction => ({
            title,
            kind: 'quickfix',
            isPreferred: index === 0,
            edit: {
              edits: changes.map(({ offset, length, text }) => ({
                resource: model.uri,
                textEdit: { range: rangeIn(lines, { start: offset, end: offset + length }), text },
                versionId: model.getVersionId(),
              })),
            },
          }),
        ),
      );
    return { actions, dispose: () => {} };
  },
};
