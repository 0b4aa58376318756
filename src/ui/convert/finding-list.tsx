import { kindNames } from '#words/common';
import * as words from '#words/page/convert';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useRef } from 'react';
import type { Finding, Kind } from '../../core/report/finding.ts';
import { visibleText } from '../../core/report/visible-text.ts';
import { focusSoon } from '../parts/focus-soon.ts';
import { KindIcon } from '../parts/kind-icon.tsx';
import { ShowNext } from '../parts/show-more.tsx';
import { useLongList } from '../parts/use-long-list.ts';

/** Findings of each kind under a heading of their own: why there is no config, what was left out, what was decided. */
const groups = [
  ['error', words.failed],
  ['warning', words.doubts],
  ['info', words.decided],
] as const;

interface FindingListProps {
  findings: readonly Finding[];
  /** Whether there is no config. */
  failed: boolean;
  onLine: (line: number) => void;
}

/** What the conversion has to say, each with the line of the source that it is about. */
export function FindingList({ findings, failed, onLine }: FindingListProps) {
  if (findings.length === 0 && !failed) return <p className="bn-note">{words.nothingSaid}</p>;
  return groups.map(([kind, title]) => {
    const of = findings.filter((finding) => finding.kind === kind);
    return of.length > 0 && <FindingGroup key={kind} kind={kind} title={title} findings={of} onLine={onLine} />;
  });
}

interface FindingGroupProps {
  kind: Kind;
  title: string;
  findings: readonly Finding[];
  onLine: (line: number) => void;
}

function FindingGroup({ kind, title, findings, onLine }: FindingGroupProps) {
  const host = useRef<HTMLUListElement>(null);
  const list = useLongList(findings.length);
  const focusItem = (index: number) => focusSoon(() => host.current?.querySelectorAll<HTMLElement>('li')[index]?.querySelector('button'));
  return (
    <section aria-label={kindNames[kind]}>
      <h2 className="bn-label">{title}</h2>
      <ul ref={host} className="bn-convert-findings">
        {findings.slice(0, list.to).map(({ message, line }, index) => (
          <li key={index}>
            <KindIcon kind={kind} label={title} />
            <span>
              {visibleText(message, 1000)}{' '}
              {line !== undefined && (
                <Button variant="link" isInline size="sm" onClick={() => onLine(line)}>
                  {words.atLine(line)}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      <ShowNext list={list} count={findings.length} items={words.notes} onFocusItem={focusItem} />
    </section>
  );
}
