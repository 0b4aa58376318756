import { kindNames } from '#words/common';
import * as words from '#words/page/problems';
import { useMemo, useRef } from 'react';
import { unexplainedError } from '../../store/said-of.ts';
import { useFindings, useModel, useViewStore, useWorkbench, useWorkbenchStore } from '../context.tsx';
import { describePlace } from '../wording/describe-place.ts';
import { placeOfLine } from '../reader/place-of-line.ts';
import { placeFindings, type PlacedFinding } from '../reader/findings.ts';
import { FixButtons } from '../fixes/fix-buttons.tsx';
import { FindingText } from '../parts/finding-text.tsx';
import { focusSoon } from '../parts/focus-soon.ts';
import { KindIcon } from '../parts/kind-icon.tsx';
import { ShowNext } from '../parts/show-more.tsx';
import { useLongList } from '../parts/use-long-list.ts';

/** Everything there is to say about the config; a click leads to the field and the line. */
export function ProblemList() {
  const store = useWorkbenchStore();
  const view = useViewStore();
  const placed = useFindings().all;
  const { parsed, value } = useModel();
  const result = useWorkbench((state) => state.result);
  const findings = useWorkbench((state) => state.findings);
  // An error that no finding explains, e.g. an unknown version, is a problem of the whole config.
  const whole = useMemo((): readonly PlacedFinding[] => {
    const unexplained = unexplainedError({ result, findings }, () => parsed);
    return unexplained ? placeFindings([unexplained], undefined) : [];
  }, [result, findings, parsed]);
  const problems = [...whole, ...placed];
  const host = useRef<HTMLUListElement>(null);
  const list = useLongList(problems.length);
  /** What comes next in the list, or what stands in its place once it is empty. */
  const problemAt = (index: number) => {
    const left = document.querySelectorAll<HTMLElement>('#problems .bn-problem');
    return left[Math.min(index, left.length - 1)] ?? document.querySelector<HTMLElement>('#problems .bn-empty');
  };
  if (problems.length === 0 && !result) return <p className="bn-empty">{words.notChecked}</p>;
  if (problems.length === 0)
    return (
      <p className="bn-empty" tabIndex={-1}>
        {words.none}
      </p>
    );
  return (
    <ul ref={host} className="bn-problems">
      {problems.slice(0, list.to).map((problem, index) => {
        const { finding, path } = problem;
        return (
          <li key={index}>
            <button
              type="button"
              className="bn-problem"
              onClick={() => {
                const { goTo, result } = store.getState();
                // While the text is checked anew, the path is right sooner than the line.
                const line = result || path.length === 0 ? finding.line : undefined;
                goTo(path.length > 0 ? path : placeOfLine(parsed, line), 'problems', line);
                // What belongs to no value can only be seen in the text.
                if (path.length === 0 && finding.line !== undefined) view.setState({ tab: 'butane' });
              }}
            >
              <KindIcon kind={finding.kind} label={kindNames[finding.kind]} />
              <span className="bn-problem-message">
                <FindingText message={finding.message} />
              </span>
              <span className="bn-problem-place">{describePlace(path, value)}</span>
              <span className="bn-problem-line">{finding.line !== undefined && words.line(finding.line)}</span>
            </button>
            <FixButtons placed={problem} nextFocus={() => () => problemAt(index)} />
          </li>
        );
      })}
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
