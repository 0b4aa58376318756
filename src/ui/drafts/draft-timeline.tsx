import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { Title } from '@patternfly/react-core/dist/esm/components/Title';
import RhUiArrowLeftIcon from '@patternfly/react-icons/dist/esm/icons/rh-ui-arrow-left-icon';
import { use, useEffect, useRef, useState } from 'react';
import type { ListedDraft, Timeline } from '../../store/drafts/drafts.ts';
import { describeBytes } from '../wording/size.ts';
import { DraftsContext } from './drafts-context.ts';
import { Moment } from './moment.tsx';
import { VersionDiff } from './version-diff.tsx';

interface DraftTimelineProps {
  draft: ListedDraft;
  /** Runs what may fail, and says so then. */
  attempt: (what: string, run: () => Promise<void>) => void;
  onBack: () => void;
  /** The draft has got a text it had. */
  onRestored: () => void;
  /** All that is left of it is wanted, damaged or not. */
  onSalvage: () => void;
  /** It could not, for the draft is open elsewhere by now. */
  onRefused: () => void;
}

/** The texts a draft had, how each differs from the present one, and the way back to it. */
export function DraftTimeline({ draft: { id }, attempt, onBack, onRestored, onSalvage, onRefused }: DraftTimelineProps) {
  const drafts = use(DraftsContext);
  const back = useRef<HTMLButtonElement>(null);
  const [timeline, setTimeline] = useState<Timeline>();
  const [chosen, setChosen] = useState(0);
  const [lines, setLines] = useState<number>();
  useEffect(() => {
    back.current?.focus();
    attempt('The timeline could not be read', async () => setTimeline(await drafts?.timeline(id)));
    // Once: what happens in this tab meanwhile happens here.
  }, [drafts, id]); // eslint-disable-line react-hooks/exhaustive-deps
  const version = timeline?.versions[chosen];
  const elsewhere = timeline?.open === 'elsewhere';
  const restore = (text: string) =>
    attempt('The version was not restored', async () => {
      const restored = elsewhere ? await drafts?.openCopy(id, text) : await drafts?.restore(id, text);
      if (restored) onRestored();
      else onRefused();
    });
  return (
    <div className="bn-timeline">
      <div>
        <Button ref={back} variant="link" isInline icon={<RhUiArrowLeftIcon />} onClick={onBack}>
          All drafts
        </Button>
      </div>
      <p className="bn-note">
        A version is made of each minute’s work, and before a text is replaced as a whole; with age they become fewer. Local files have no
        versions.
      </p>
      {timeline && timeline.damaged > 0 && (
        <p className="bn-note bn-warn">
          {timeline.damaged === 1 ? 'One version or local file is' : `${timeline.damaged} versions or local files are`} damaged and cannot
          be shown.{' '}
          <Button variant="link" isInline aria-label="Download the draft with all that is left of it" onClick={onSalvage}>
            Download
          </Button>
        </p>
      )}
      {timeline?.versions.length === 0 && timeline.damaged === 0 && (
        <p className="bn-empty">There is no version yet: the text is what it was at first.</p>
      )}
      {timeline && version && (
        <div className="bn-timeline-parts">
          <ul aria-label="Versions" className="bn-versions">
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
                  <span className="bn-note">
                    {clockTime(at)} · {describeBytes(size)}
                  </span>
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
                <p className="bn-note">Lines with − are in this version, lines with + in the present text.</p>
              </div>
              <Button variant="primary" size="sm" isAriaDisabled={version.text === timeline.text} onClick={() => restore(version.text)}>
                {elsewhere ? 'Open as a copy' : 'Restore this version'}
              </Button>
            </div>
            <VersionDiff before={version.text} after={timeline.text} onCompared={setLines} />
          </section>
        </div>
      )}
    </div>
  );
}

const clockTime = (at: number): string => new Date(at).toLocaleTimeString('en-GB', { timeStyle: 'short' });

function differenceText(lines: number | undefined): string {
  if (lines === undefined) return 'Comparing…';
  if (lines === 0) return 'No line differs from the present text';
  return lines === 1 ? '1 line differs from the present text' : `${lines} lines differ from the present text`;
}
