import * as words from '#words/page/layout';
import * as parts from '#words/page/parts';
import { Tab, Tabs, TabTitleText } from '@patternfly/react-core/dist/esm/components/Tabs';
import { useState } from 'react';
import { useView, useViewStore } from '../context.tsx';
import { FormSlot } from './form-slot.tsx';
import { Part } from '../parts/part.tsx';
import type { Tab as TabId } from '../view.ts';
import { ButanePane } from '../text/butane-pane.tsx';
import { IgnitionPane } from '../text/ignition-pane.tsx';
import { ProblemsPane } from '../problems/problems-pane.tsx';
import { SectionMenu } from './section-menu.tsx';

const tabs = [
  { id: 'form', title: words.form },
  { id: 'butane', title: words.butane },
  { id: 'ignition', title: words.ignition },
  { id: 'problems', title: words.problems },
] as const satisfies readonly { id: TabId; title: string }[];

/** The same parts, one at a time. */
export function NarrowLayout({ form }: { form: HTMLElement }) {
  const view = useViewStore();
  const current = useView((state) => state.tab);
  // The editors are heavy: each is created when it is first shown, and stays.
  const [seen, setSeen] = useState<ReadonlySet<TabId>>(new Set([current]));
  if (!seen.has(current)) setSeen(new Set([...seen, current]));
  return (
    <div className="bn-main bn-tabs-pane">
      <Tabs
        activeKey={current}
        isFilled
        aria-label={words.tabs}
        className="bn-tabs"
        // The tabs' keys are their ids.
        onSelect={(_, key) => view.setState({ tab: key as TabId })}
      >
        {tabs.map(({ id, title }) => (
          <Tab key={id} eventKey={id} tabContentId={`tab-${id}`} title={<TabTitleText>{title}</TabTitleText>} />
        ))}
      </Tabs>
      <div id="tab-form" className="bn-tab-body" hidden={current !== 'form'}>
        <Part what={parts.sectionList}>
          <SectionMenu />
        </Part>
        <FormSlot host={form} />
      </div>
      <div id="tab-butane" className="bn-tab-body" hidden={current !== 'butane'}>
        {seen.has('butane') && <ButanePane />}
      </div>
      <div id="tab-ignition" className="bn-tab-body" hidden={current !== 'ignition'}>
        {seen.has('ignition') && <IgnitionPane />}
      </div>
      <div id="tab-problems" className="bn-tab-body" hidden={current !== 'problems'}>
        <ProblemsPane />
      </div>
    </div>
  );
}
