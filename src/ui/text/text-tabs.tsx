import * as words from '#words/text/text-panes';
import { Tab, Tabs, TabTitleText } from '@patternfly/react-core/dist/esm/components/Tabs';
import type { ReactNode } from 'react';
import { useView, useViewStore } from '../context.tsx';
import { useSeen } from '../parts/use-seen.ts';
import { BesideToggle, useBeside } from './beside-toggle.tsx';
import { TextDivider, useTextShare } from './text-divider.tsx';
import { ResultPane } from './lazy-result-pane.tsx';
import type { Pane } from '../view.ts';
import { useResultName } from './result-name.ts';

/** The Butane text, which is given, and its result: beside each other, or one at a time. */
export function TextTabs({ children }: { children: ReactNode }) {
  const view = useViewStore();
  const pane = useView((state) => state.pane);
  const beside = useBeside();
  const resultName = useResultName();
  const [share, setShare] = useTextShare();
  const resultShown = beside || pane === 'ignition';
  const resultSeen = useSeen(resultShown);
  return (
    <div className="bn-tabs-pane">
      <div className="bn-text-head">
        {beside ? (
          <span className="bn-text-title">{words.both(resultName)}</span>
        ) : (
          <Tabs
            activeKey={pane}
            aria-label={words.text}
            className="bn-tabs"
            // The tabs' keys are panes.
            onSelect={(_, key) => view.setState({ pane: key as Pane, used: key as Pane })}
          >
            <Tab eventKey="butane" tabContentId="pane-butane" title={<TabTitleText>{words.butane}</TabTitleText>} />
            <Tab eventKey="ignition" tabContentId="pane-ignition" title={<TabTitleText>{resultName}</TabTitleText>} />
          </Tabs>
        )}
        <BesideToggle />
      </div>
      <div className={beside ? 'bn-text-bodies bn-beside' : 'bn-text-bodies'}>
        <div
          id="pane-butane"
          className="bn-tab-body"
          style={beside ? { flex: `0 0 ${share}%` } : undefined}
          hidden={!beside && pane !== 'butane'}
        >
          {children}
        </div>
        {beside && <TextDivider share={share} onChange={setShare} />}
        <div id="pane-ignition" className="bn-tab-body" hidden={!resultShown} onFocus={() => view.setState({ used: 'ignition' })}>
          {resultSeen && <ResultPane shown={resultShown} />}
        </div>
      </div>
    </div>
  );
}
