import * as words from '#words/page/layout';
import * as parts from '#words/page/parts';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { useView } from '../context.tsx';
import { FormSlot } from './form-slot.tsx';
import { Part } from '../parts/part.tsx';
import { ProblemsPane } from '../problems/problems-pane.tsx';
import { SectionList } from './section-list.tsx';
import { TextTabs } from '../text/text-tabs.tsx';

/** Sections, form and text side by side, the problems below. */
export function WideLayout({ form }: { form: HTMLElement }) {
  const problemsOpen = useView((state) => state.problemsOpen);
  return (
    <Group orientation="vertical" className="bn-main">
      <Panel id="work" minSize="30%">
        <Group orientation="horizontal">
          <Panel id="sections" defaultSize="256px" minSize="180px" maxSize="340px" groupResizeBehavior="preserve-pixel-size">
            <Part what={parts.sectionList}>
              <SectionList />
            </Part>
          </Panel>
          <Separator className="bn-separator" aria-label={words.sectionsWidth} />
          <Panel id="form" minSize="340px">
            <FormSlot host={form} />
          </Panel>
          <Separator className="bn-separator" aria-label={words.formWidth} />
          <Panel id="text" minSize="300px">
            <TextTabs />
          </Panel>
        </Group>
      </Panel>
      {problemsOpen && <Separator className="bn-separator bn-separator-flat" aria-label={words.problemsHeight} />}
      {problemsOpen && (
        <Panel id="problems-panel" defaultSize="180px" minSize="80px">
          <ProblemsPane />
        </Panel>
      )}
    </Group>
  );
}
