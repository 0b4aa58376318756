import { kindNames } from '#words/common';
import * as words from '#words/page/problems';
import { useRef } from 'react';
import type { Finding, Path } from '../../core/report/finding.ts';
import { visibleText } from '../../core/report/visible-text.ts';
import { useFindings, useModel, useViewStore, useWorkbench, useWorkbenchStore } from '../context.tsx';
import { describePlace } from '../wording/describe-place.ts';
import { placeOfLine } from '../reader/place-of-line.ts';
import { root } from '../reader/path.ts';
import { focusSoon } from '../parts/focus-soon.ts';
import { KindIcon } from '../parts/kind-icon.tsx';
import { ShowNext } from '../parts/show-more.tsx';
import { useLongList } from '../parts/use-long-list.ts';

interface Problem {
  finding: Finding;
  path: Path;
}

/** All findings about the config; a click leads to the field and the line. */
export function ProblemList() {
  const store = useWorkbenchStore();
  const view = useViewStore();
  const placed = useFindings().all;
  const { parsed, value } = useModel();
  const error = useWorkbench((state) => state.result?.error);
  const checked = useWorkbench((state) => state.result !== undefined);
  // An error that no finding explains, e.g. an unknown version, is a problem of the whole config.
  const whole: Problem[] =
    error !== undefined && !placed.some(({ finding }) => finding.kind === 'error')
      ? [{ finding: { kind: 'error', message: error, path: '' }, path: root }]
      : [];
  const problems: readonly Problem[] = [...whole, ...placed];
  const host = useRef<HTMLUListElement>(null);
  const list = useLongList(problems.length);
  if (problems.length === 0 && !checked) return <p className="bn-empty">{words.notChecked}</p>;
  if (problems.length === 0) return <p className="bn-empty">{words.none}</p>;
  return (
    <ul ref={host} className="bn-problems">
      {problems.slice(0, list.to).map(({ finding, path }, index) => (
        <li key={index}>
          <button
            type="button"
            className="bn-problem"
            onClick={() => {
              const { goTo, result } = store.getState();
              // While the text is being checked again, the path is more reliable than the line.
              const line = result || path.length === 0 ? finding.line : undefined;
              goTo(path.length > 0 ? path : placeOfLine(parsed, line), 'problems', line);
              // A finding without a value can only be seen in the text.
              if (path.length === 0 && finding.line !== undefined) view.setState({ tab: 'butane' });
            }}
          >
            <KindIcon kind={finding.kind} label={kindNames[finding.kind]} />
            <span className="bn-problem-message">{visibleText(finding.message)}</span>
            <span className="bn-problem-place">{describePlace(path, value)}</span>
            <span className="bn-problem-line">{finding.line !== undefined && words.line(finding.line)}</span>
          </button>
        </li>
      ))}
      {list.to < problems.length && (
        <li>
          <ShowNext
            list={list}
            count={problems.length}
            items={words.items}
            onFocusItem={(index) => focusSoon(() => host.current?.querySelectorAll<HTMLElement>('.bn-problem')[index])}
          />
        </li>
      )}
    </ul>
  );
}
