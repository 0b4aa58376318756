import { kindNames } from '#words/common';
import * as words from '#words/form/form';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { HelperText, HelperTextItem } from '@patternfly/react-core/dist/esm/components/HelperText';
import { noFilesDir } from '../../../core/files/files-dir.ts';
import type { Kind } from '../../../core/report/finding.ts';
import { useRef } from 'react';
import { FixButtons } from '../../fixes/fix-buttons.tsx';
import { FindingText } from '../../parts/finding-text.tsx';
import { focusSoon } from '../../parts/focus-soon.ts';
import { ShowNext } from '../../parts/show-more.tsx';
import { pageSize, useLongList } from '../../parts/use-long-list.ts';
import { useViewStore, useWorkbenchStore } from '../../context.tsx';
import type { PlacedFinding } from '../../reader/findings.ts';

/** PatternFly's name for the severity of a finding. */
export const statusOf: Readonly<Record<Kind, 'error' | 'warning' | 'indeterminate'>> = {
  error: 'error',
  warning: 'warning',
  info: 'indeterminate',
};

/** The control that a finding stands below. */
function fieldOf(button: HTMLElement): () => HTMLElement | null | undefined {
  const field = button.closest('.bn-findings')?.parentElement;
  return () => field?.querySelector<HTMLElement>('input, textarea, select') ?? field?.querySelector<HTMLElement>('button');
}

/** The findings of a field or item, each a button that shows its line in the text. Where local files are missed, the way to add some stands beside; so do the ways to mend what is certain. */
export function FindingMessages({ id, placed }: { id?: string; placed: readonly PlacedFinding[] }) {
  const store = useWorkbenchStore();
  const view = useViewStore();
  const host = useRef<HTMLDivElement>(null);
  const list = useLongList(placed.length);
  if (placed.length === 0) return null;
  const messages = (
    <HelperText {...(id !== undefined && { id })} className="bn-findings">
      {placed.slice(0, list.to).map((each, index) => {
        const { finding, path } = each;
        return (
          <HelperTextItem key={index} variant={statusOf[finding.kind]} screenReaderText={kindNames[finding.kind]}>
            <button
              type="button"
              className="bn-finding"
              title={words.showInText}
              onClick={() => {
                view.setState({ pane: 'butane', tab: 'butane' });
                const { goTo, result } = store.getState();
                goTo(path, 'sections', result || path.length === 0 ? finding.line : undefined);
              }}
            >
              <FindingText message={finding.message} />
            </button>
            {finding.message === noFilesDir && (
              <>
                {' '}
                <Button
                  variant="link"
                  isInline
                  size="sm"
                  onClick={() => {
                    view.setState({ section: 'local-files', tab: 'form' });
                    focusSoon(() => document.querySelector<HTMLElement>('[data-drop="local-files"] .bn-add'));
                  }}
                >
                  {words.addLocalFiles}
                </Button>
              </>
            )}
            <FixButtons placed={each} nextFocus={fieldOf} />
          </HelperTextItem>
        );
      })}
    </HelperText>
  );
  if (list.to === placed.length && list.to <= pageSize) return messages;
  return (
    <div ref={host}>
      {messages}
      <ShowNext
        list={list}
        count={placed.length}
        items={words.messages}
        onFocusItem={(index) => focusSoon(() => host.current?.querySelectorAll<HTMLElement>('.bn-finding')[index])}
      />
    </div>
  );
}
