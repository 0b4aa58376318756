import { findingsAround, fixesFor } from '../../language/fix/fixes-for.ts';
import type { Fix } from '../../language/fix/rules/fix.ts';
import { changesOfVersion } from '../../language/fix/other-version.ts';
import { valueAt } from '../../core/document/read.ts';
import type { Finding, Path } from '../../core/report/finding.ts';
import { readPath } from '../../values/path.ts';
import { editor, languages } from '../monaco/monaco.ts';
import { butane } from '../monaco/languages.ts';
import { askedAt, knownText, rangeIn } from './known-texts.ts';
import { knownContents, type FindingInside } from './known-contents.ts';

const quickFix = 'quickfix';
const rewrite = 'refactor.rewrite';
const isVersion = (line: string): boolean => /^version[ \t]*:/.test(line);

/** Makes a fix in the text that its offsets mean. */
type Make = (fix: Fix) => void;

/** Monaco's own edits of a fix would be one undo step with what was typed just before. */
const command = 'bunsen.makeFix';

const actionOf =
  (kind: string, make: Make) =>
  (fix: Fix & { isElsewhere?: boolean }, index: number): languages.CodeAction => ({
    title: fix.title,
    kind,
    isPreferred: kind === quickFix && index === 0 && isMending(fix) && !fix.isElsewhere,
    command: { id: command, title: fix.title, arguments: [() => make(fix)] },
  });

const isMending = ({ isSilence }: Fix): boolean => !isSilence;

/** What mends findings at other lines: each once, and nothing that only has advice ignored there. */
function elsewhere(fixes: readonly (readonly Fix[])[]): (Fix & { isElsewhere: true })[] {
  const byTitle = new Map(
    fixes
      .flat()
      .filter(isMending)
      .map((fix) => [fix.title, fix]),
  );
  return [...byTitle.values()].map((fix) => ({ ...fix, isElsewhere: true }));
}

/** A finding, and where in the config it is. */
interface Placed {
  finding: Finding;
  path: Path;
}

const actions = (list: languages.CodeAction[]): languages.CodeActionList => ({ actions: list, dispose: () => {} });

/** Quick fixes of the findings on the lines that are asked about, or else of what the caret is in the middle of. */
const ofConfig: languages.CodeActionProvider = {
  provideCodeActions(model, range, { markers }) {
    const asked = askedAt(model, range.getStartPosition());
    if (!asked) return actions([]);
    const { known, parsed, offset } = asked;
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
    const config = valueAt(parsed, []);
    const placed = known.findings().map((finding) => ({ finding, path: readPath(finding.path, config) }));
    const isAsked = ({ finding: { line = 1 } }: Placed) => line >= range.startLineNumber && line <= range.endLineNumber;
    const fixesOf = ({ finding, path }: Placed) => fixesFor({ parsed, finding, path, files: known.files() });
    const here = placed.filter(isAsked).map(fixesOf);
    const around = here.flat().some(isMending)
      ? []
      : findingsAround(
          parsed,
          offset,
          placed.filter((each) => !isAsked(each)),
        ).map(fixesOf);
    return actions([
      ...here.flatMap((fixes) => fixes.map(actionOf(quickFix, make))),
      ...elsewhere(around).map(actionOf(quickFix, make)),
      // On the line of the version, others are offered whatever is said of this one.
      ...(markers.length === 0 && isVersion(model.getLineContent(range.startLineNumber))
        ? changesOfVersion(parsed).map(actionOf(rewrite, make))
        : []),
    ]);
  },
};

/** Quick fixes in an editor of contents: they change the config, of which the contents are a part. */
const ofContents: languages.CodeActionProvider = {
  provideCodeActions(model, { startLineNumber, endLineNumber }) {
    const contents = knownContents(model);
    // What is of Butane itself is asked above.
    if (!contents || knownText(model)) return actions([]);
    const { parsed, path, files, inside, make } = contents();
    const isAsked = ({ range }: FindingInside) => range.startLineNumber <= endLineNumber && range.endLineNumber >= startLineNumber;
    const fixesOf = ({ finding }: FindingInside) => fixesFor({ parsed, finding, path, files });
    const here = inside.filter(isAsked).map(fixesOf);
    const ofWhole = here.flat().some(isMending) ? [] : inside.filter((one) => one.isOfWhole && !isAsked(one)).map(fixesOf);
    return actions([...here.flatMap((fixes) => fixes.map(actionOf(quickFix, make))), ...elsewhere(ofWhole).map(actionOf(quickFix, make))]);
  },
};

/** Offers quick fixes, once for the page. */
export function registerFixes(): void {
  editor.addCommand({ id: command, run: (_, make: () => void) => make() });
  languages.registerCodeActionProvider(butane, ofConfig, { providedCodeActionKinds: [quickFix, rewrite] });
  languages.registerCodeActionProvider('*', ofContents, { providedCodeActionKinds: [quickFix] });
}
