import * as words from '#words/page/layout';
import * as parts from '#words/page/parts';
import { Tab, Tabs, TabTitleText } from '@patternfly/react-core/dist/esm/components/Tabs';
import { useLayoutEffect, useState } from 'react';
import { useView, useViewStore } from '../context.tsx';
import { Part } from '../parts/part.tsx';
import { useSeen } from '../parts/use-seen.ts';
import type { Tab as TabId } from '../view.ts';
import { BesideToggle } from '../text/beside-toggle.tsx';
import { ResultPane } from '../text/lazy-result-pane.tsx';
import { ProblemsPane } from '../problems/problems-pane.tsx';
import { useResultName } from '../text/result-name.ts';
import { SectionMenu } from './section-menu.tsx';
import { Slot } from './slot.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

/** The same parts, one at a time; text and result together, one below the other, where the user wants it so. */
export function NarrowLayout({ form, text }: { form: HTMLElement; text: HTMLElement }) {
  useKeptFocus();
  const view = useViewStore();
  const tab = useTab();
  const beside = useView((state) => state.beside) === true;
  const resultName = useResultName();
  const current = beside && tab === 'ignition' ? 'butane' : tab;
  const resultShown = current === (beside ? 'butane' : 'ignition');
  const tabs: readonly { id: TabId; title: string }[] = [
    { id: 'form', title: words.form },
    { id: 'butane', title: beside ? words.text : words.butane },
    ...(beside ? [] : [{ id: 'ignition' as const, title: resultName }]),
    { id: 'problems', title: words.problems },
  ];
  const resultSeen = useSeen(resultShown);
  return (
    <div className="bn-main bn-tabs-pane">
      <Tabs
        activeKey={current}
        isFilled
        aria-label={words.tabs}
        className="bn-tabs"
        // The tabs' keys are their ids.
        onSelect={(_, key) => view.setState({ tab: key as TabId, ...((key === 'butane' || key === 'ignition') && { pane: key }) })}
      >
        {tabs.map(({ id, title }) => (
          <Tab key={id} eventKey={id} tabContentId={`tab-${id}`} title={<TabTitleText>{title}</TabTitleText>} />
        ))}
      </Tabs>
      <div id="tab-form" className="bn-tab-body" hidden={current !== 'form'}>
        <Part what={parts.sectionList}>
          <SectionMenu />
        </Part>
        <Slot host={form} />
      </div>
      <div id="tab-butane" className="bn-tab-body" hidden={current !== 'butane'}>
        <Slot host={text} />
      </div>
      <div id="tab-ignition" className="bn-tab-body" hidden={!resultShown}>
        {resultSeen && <ResultPane shown={resultShown} toggle={<BesideToggle />} />}
      </div>
      <div id="tab-problems" className="bn-tab-body" hidden={current !== 'problems'}>
        <ProblemsPane />
      </div>
    </div>
  );
}

/** The tab: at first the part that was used before the screen got narrow. */
function useTab(): TabId {
  const view = useViewStore();
  const chosen = useView((state) => state.tab);
  const [first, setFirst] = useState(() => view.getState().used);
  useLayoutEffect(() => {
    if (first === undefined) return;
    view.setState({ tab: first });
    // oxlint-disable-next-line react/set-state-in-effect -- the store has it from now on
    setFirst(undefined);
  }, [view, first]);
  return first ?? chosen;
}
