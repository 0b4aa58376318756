import * as words from '#words/page/text-panes';
import { Tab, Tabs, TabTitleText } from '@patternfly/react-core/dist/esm/components/Tabs';
import { useState } from 'react';
import { useView, useViewStore } from '../context.tsx';
import { ButanePane } from './butane-pane.tsx';
import { IgnitionPane } from './ignition-pane.tsx';

/** The Butane text and the resulting Ignition, one at a time. */
export function TextTabs() {
  const view = useViewStore();
  const pane = useView((state) => state.pane);
  const [ignitionSeen, setIgnitionSeen] = useState(pane === 'ignition');
  if (pane === 'ignition' && !ignitionSeen) setIgnitionSeen(true);
  return (
    <div className="bn-tabs-pane">
      <Tabs
        activeKey={pane}
        aria-label={words.text}
        className="bn-tabs"
        // The tabs' keys are panes.
        onSelect={(_, key) => view.setState({ pane: key as 'butane' | 'ignition' })}
      >
        <Tab eventKey="butane" tabContentId="pane-butane" title={<TabTitleText>{words.butane}</TabTitleText>} />
        <Tab eventKey="ignition" tabContentId="pane-ignition" title={<TabTitleText>{words.ignition}</TabTitleText>} />
      </Tabs>
      <div id="pane-butane" className="bn-tab-body" hidden={pane !== 'butane'}>
        <ButanePane />
      </div>
      <div id="pane-ignition" className="bn-tab-body" hidden={pane !== 'ignition'}>
        {ignitionSeen && <IgnitionPane />}
      </div>
    </div>
  );
}
