import { kindNames } from '#words/common';
import * as words from '#words/page/convert';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import type { Finding } from '../../core/report/finding.ts';
import { visibleText } from '../../core/report/visible-text.ts';
import { KindIcon } from '../parts/kind-icon.tsx';

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
    if (of.length === 0) return null;
    return (
      <section key={kind} aria-label={kindNames[kind]}>
        <h2 className="bn-label">{title}</h2>
        <ul className="bn-convert-findings">
          {of.map(({ message, line }, index) => (
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
      </section>
    );
  });
}
