import { fixesFor } from '../../language/fix/fixes-for.ts';
import type { Fix } from '../../language/fix/rules/fix.ts';
import { changesOfVersion } from '../../language/fix/other-version.ts';
import { valueAt } from '../../core/document/read.ts';
import { readPath } from '../../values/path.ts';
import type { languages } from '../monaco/monaco.ts';
import { askedAt, rangeIn } from './known-texts.ts';

const quickFix = 'quickfix';
const isVersion = (line: string): boolean => /^version[ \t]*:/.test(line);

const none = { actions: [], dispose: () => {} };

/** Quick fixes of the findings on the lines that are asked about. */
export const fixProvider: languages.CodeActionProvider = {
  provideCodeActions(model, range, { markers }) {
    const asked = askedAt(model, range.getStartPosition());
    if (!asked) return none;
    const { known, lines, parsed } = asked;
    const actionOf =
      (kind: string) =>
      ({ title, changes, isSilence = false }: Fix, index: number): languages.CodeAction => ({
        title,
        kind,
        isPreferred: kind === quickFix && index === 0 && !isSilence,
        edit: {
          edits: changes.map(({ offset, length, text }) => ({
            resource: model.uri,
            textEdit: { range: rangeIn(lines, { start: offset, end: offset + length }), text },
            versionId: model.getVersionId(),
          })),
        },
      });
    // On the line of the version, others are offered whatever is said of this one.
    if (markers.length === 0)
      return isVersion(model.getLineContent(range.startLineNumber))
        ? { actions: changesOfVersion(parsed).map(actionOf('refactor.rewrite')), dispose: () => {} }
        : none;
    const isAsked = ({ line = 1 }: { line?: number }) => line >= range.startLineNumber && line <= range.endLineNumber;
    const actions = known
      .findings()
      .filter(isAsked)
      .flatMap((finding) =>
        fixesFor({ parsed, finding, path: readPath(finding.path, valueAt(parsed, [])), files: known.files() }).map(actionOf(quickFix)),
      );
    return { actions, dispose: () => {} };
  },
};
