import * as words from '#words/page/layout';
import * as parts from '#words/page/parts';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { Group, Panel, Separator, type PanelImperativeHandle } from 'react-resizable-panels';
import { useView, useViewStore } from '../context.tsx';
import { Part } from '../parts/part.tsx';
import { useMedia } from '../parts/use-media.ts';
import { ProblemsPane } from '../problems/problems-pane.tsx';
import { SectionList } from './section-list.tsx';
import { Slot } from './slot.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useBeside } from '../text/beside-toggle.tsx';
import { TextTabs } from '../text/text-tabs.tsx';
import type { Tab } from '../view.ts';

/** How much of the page the text takes, alone or with the result. */
const textWidths = { one: '42%', both: '56%' };

/** Sections, form and text side by side, the problems below. */
export function WideLayout({ form, text }: { form: HTMLElement; text: HTMLElement }) {
  useKeptFocus();
  const beside = useBeside();
  const roomy = useMedia('(min-width: 1200px)');
  const textPanel = useRef<PanelImperativeHandle>(null);
  const before = useRef(beside);
  useEffect(() => {
    if (before.current !== beside) textPanel.current?.resize(textWidths[beside ? 'both' : 'one']);
    before.current = beside;
  }, [beside]);
  const problemsOpen = useView((state) => state.problemsOpen);
  const view = useViewStore();
  const tab = useView((state) => state.tab);
  useEffect(() => view.setState({ used: tab }), [view, tab]);
  useLayoutEffect(() => {
    const note = (used: Tab) => () => view.setState({ used });
    // Not by React: to it, what is in these is no part of the layout.
    const [inForm, inText] = [note('form'), note('butane')];
    form.addEventListener('focusin', inForm);
    text.addEventListener('focusin', inText);
    return () => {
      form.removeEventListener('focusin', inForm);
      text.removeEventListener('focusin', inText);
      // The narrow layout has read it.
      view.setState({ used: undefined });
    };
  }, [view, form, text]);
  return (
    <Group orientation="vertical" className="bn-main">
      <Panel id="work" minSize="30%">
        <Group orientation="horizontal">
          <Panel
            id="sections"
            onFocus={() => view.setState({ used: 'form' })}
            defaultSize={roomy ? '256px' : '200px'}
            minSize="180px"
            maxSize="340px"
            groupResizeBehavior="preserve-pixel-size"
          >
            <Part what={parts.sectionList}>
              <SectionList />
            </Part>
          </Panel>
          <Separator className="bn-separator" aria-label={words.sectionsWidth} />
          <Panel id="form" minSize="340px">
            <Slot host={form} />
          </Panel>
          <Separator className="bn-separator" aria-label={words.formWidth} />
          <Panel id="text" minSize="300px" panelRef={textPanel} defaultSize={beside ? textWidths.both : undefined}>
            <TextTabs>
              <Slot host={text} />
            </TextTabs>
          </Panel>
        </Group>
      </Panel>
      {problemsOpen && <Separator className="bn-separator bn-separator-flat" aria-label={words.problemsHeight} />}
      {problemsOpen && (
        <Panel id="problems-panel" onFocus={() => view.setState({ used: 'problems' })} defaultSize="180px" minSize="80px">
          <ProblemsPane />
        </Panel>
      )}
    </Group>
  );
}
