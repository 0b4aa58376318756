import * as commonWords from '#words/common';
import { clockTime } from '#words/formats/dates';
import * as words from '#words/drafts/timeline';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { Title } from '@patternfly/react-core/dist/esm/components/Title';
import RhUiArrowLeftIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-arrow-left-icon';
import { use, useEffect, useRef, useState } from 'react';
import type { ListedDraft, Timeline } from '../../store/drafts/drafts.ts';
import { describeBytes } from '../../values/size.ts';
import { DraftsContext } from './drafts-context.ts';
import { Moment } from './moment.tsx';
import { VersionDiff } from './version-diff.tsx';

const diffLabels = { before: words.theVersion, after: words.currentText };

interface DraftTimelineProps {
  draft: ListedDraft;
  /** Runs something that may fail, and reports the failure; the reason is passed to a function that words it. */
  attempt: (say: (reason: string) => string, run: () => Promise<void>) => void;
  onBack: () => void;
  /** Called when the draft has an earlier text again. */
  onRestored: () => void;
  /** Called when the user wants everything that is left of it, damaged or not. */
  onSalvage: () => void;
  /** Called when it was not restored because the draft is now open elsewhere. */
  onRefused: () => void;
}

/** The earlier texts of a draft, how each differs from the current one, and the way back to it. */
export function DraftTimeline({ draft: { id }, attempt, onBack, onRestored, onSalvage, onRefused }: DraftTimelineProps) {
  const drafts = use(DraftsContext);
  const back = useRef<HTMLButtonElement>(null);
  const [timeline, setTimeline] = useState<Timeline>();
  const [chosen, setChosen] = useState(0);
  const [lines, setLines] = useState<number>();
  useEffect(() => {
    back.current?.focus();
    attempt(words.notRead, async () => setTimeline(await drafts?.timeline(id)));
    // Once: later changes in this tab are made here.
  }, [drafts, id]); // oxlint-disable-line react/exhaustive-deps
  const version = timeline?.versions[chosen];
  const elsewhere = timeline?.open === 'elsewhere';
  const restore = (text: string) =>
    attempt(words.notRestored, async () => {
      const restored = elsewhere ? await drafts?.openCopy(id, text) : await drafts?.restore(id, text);
      if (restored) onRestored();
      else onRefused();
    });
  return (
    <div className="bn-timeline">
      <div>
        <Button ref={back} variant="link" isInline icon={<RhUiArrowLeftIcon />} onClick={onBack}>
          {words.allDrafts}
        </Button>
      </div>
      <p className="bn-note">{words.howMade}</p>
      {timeline && timeline.damaged > 0 && (
        <p className="bn-note bn-warn">
          {words.someDamaged(timeline.damaged)}{' '}
          <Button variant="link" isInline aria-label={words.downloadAllLeft} onClick={onSalvage}>
            {commonWords.download}
          </Button>
        </p>
      )}
      {timeline?.versions.length === 0 && timeline.damaged === 0 && <p className="bn-empty">{words.noVersions}</p>}
      {timeline && version && (
        <div className="bn-timeline-parts">
          <ul aria-label={words.versions} className="bn-versions">
            {timeline.versions.map(({ at, size }, index) => (
              <li key={at}>
                <button
                  type="button"
                  className="bn-section"
                  aria-current={index === chosen ? 'true' : undefined}
                  onClick={() => {
                    setLines(undefined);
                    setChosen(index);
                  }}
                >
                  <span className="bn-section-title">
                    <Moment at={at} />
                  </span>{' '}
                  <span className="bn-note">{words.versionFacts(clockTime(new Date(at)), describeBytes(size))}</span>
                </button>
              </li>
            ))}
          </ul>
          <section className="bn-version" aria-labelledby="bn-version-title">
            <div className="bn-version-head">
              <div>
                <Title id="bn-version-title" headingLevel="h2" size="md" aria-live="polite">
                  {differenceText(version.text === timeline.text ? 0 : lines)}
                </Title>
                <p className="bn-note">{words.marks}</p>
              </div>
              <Button variant="primary" size="sm" isAriaDisabled={version.text === timeline.text} onClick={() => restore(version.text)}>
                {elsewhere ? words.openAsCopy : words.restore}
              </Button>
            </div>
            <VersionDiff labels={diffLabels} before={version.text} after={timeline.text} onCompared={setLines} />
          </section>
        </div>
      )}
    </div>
  );
}

const differenceText = (lines: number | undefined): string => (lines === undefined ? words.comparing : words.linesDiffer(lines));
