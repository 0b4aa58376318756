import { fixesFor } from '../../language/fix/fixes-for.ts';
import type { Fix } from '../../language/fix/rules/fix.ts';
import { changesOfVersion } from '../../language/fix/other-version.ts';
import { valueAt } from '../../core/document/read.ts';
import { readPath } from '../../values/path.ts';
import { editor, languages } from '../monaco/monaco.ts';
import { butane } from '../monaco/languages.ts';
import { askedAt, knownText, rangeIn } from './known-texts.ts';
import { knownContents } from './known-contents.ts';

const quickFix = 'quickfix';
const rewrite = 'refactor.rewrite';
const isVersion = (line: string): boolean => /^version[ \t]*:/.test(line);

/** Makes a fix in the text that its offsets mean. */
type Make = (fix: Fix) => void;

/** Monaco's own edits of a fix would be one undo step with what was typed just before. */
const command = 'bunsen.makeFix';

const actionOf =
  (kind: string, make: Make) =>
  (fix: Fix, index: number): languages.CodeAction => ({
    title: fix.title,
    kind,
    isPreferred: kind === quickFix && index === 0 && !fix.isSilence,
    command: { id: command, title: fix.title, arguments: [() => make(fix)] },
  });

const actions = (list: languages.CodeAction[]): languages.CodeActionList => ({ actions: list, dispose: () => {} });

/** Quick fixes of the findings on the lines that are asked about. */
const ofConfig: languages.CodeActionProvider = {
  provideCodeActions(model, range, { markers }) {
    const asked = askedAt(model, range.getStartPosition());
    if (!asked) return actions([]);
    const { known, parsed } = asked;
    const revision = model.getVersionId();
    const make: Make = ({ changes }) => {
      const view = editor.getEditors().find((one) => one.getModel() === model);
      if (!view || model.getVersionId() !== revision) return;
      const lines = known.lines();
      const edits = changes.map(({ offset, length, text }) => ({
        range: rangeIn(lines, { start: offset, end: offset + length }),
        text,
        forceMoveMarkers: true,
      }));
      known.asOneStep(() => view.executeEdits('bunsen', edits));
    };
    // On the line of the version, others are offered whatever is said of this one.
    if (markers.length === 0)
      return actions(isVersion(model.getLineContent(range.startLineNumber)) ? changesOfVersion(parsed).map(actionOf(rewrite, make)) : []);
    const isAsked = ({ line = 1 }: { line?: number }) => line >= range.startLineNumber && line <= range.endLineNumber;
    return actions(
      known
        .findings()
        .filter(isAsked)
        .flatMap((finding) =>
          fixesFor({ parsed, finding, path: readPath(finding.path, valueAt(parsed, [])), files: known.files() }).map(
            actionOf(quickFix, make),
          ),
        ),
    );
  },
};

/** Quick fixes in an editor of contents: they change the config, of which the contents are a part. */
const ofContents: languages.CodeActionProvider = {
  provideCodeActions(model, { startLineNumber, endLineNumber }) {
    const contents = knownContents(model);
    // What is of Butane itself is asked above.
    if (!contents || knownText(model)) return actions([]);
    const { parsed, path, files, inside, make } = contents();
    return actions(
      inside
        .filter(({ range }) => range.startLineNumber <= endLineNumber && range.endLineNumber >= startLineNumber)
        .flatMap(({ finding }) => fixesFor({ parsed, finding, path, files }).map(actionOf(quickFix, make))),
    );
  },
};

/** Offers quick fixes, once for the page. */
export function registerFixes(): void {
  editor.addCommand({ id: command, run: (_, make: () => void) => make() });
  languages.registerCodeActionProvider(butane, ofConfig, { providedCodeActionKinds: [quickFix, rewrite] });
  languages.registerCodeActionProvider('*', ofContents, { providedCodeActionKinds: [quickFix] });
}
