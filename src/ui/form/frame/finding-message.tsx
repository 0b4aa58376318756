import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { HelperText, HelperTextItem } from '@patternfly/react-core/dist/esm/components/HelperText';
import { noFilesDir } from '../../../core/files/files-dir.ts';
import type { Kind } from '../../../core/report/finding.ts';
import { visibleText } from '../../../core/report/visible-text.ts';
import { focusSoon } from '../../parts/focus-soon.ts';
import { useViewStore, useWorkbenchStore } from '../../context.tsx';
import type { PlacedFinding } from '../../reader/findings.ts';

/** PatternFly's name for how bad a finding is. */
export const statusOf: Readonly<Record<Kind, 'error' | 'warning' | 'indeterminate'>> = {
  error: 'error',
  warning: 'warning',
  info: 'indeterminate',
};

/** The findings of a field or item, each a button that shows its line in the text. Where local files are missed, the way to add some stands beside. */
export function FindingMessages({ id, placed }: { id?: string; placed: readonly PlacedFinding[] }) {
  const store = useWorkbenchStore();
  const view = useViewStore();
  if (placed.length === 0) return null;
  return (
    <HelperText {...(id !== undefined && { id })} className="bn-findings">
      {placed.map(({ finding, path }, index) => (
        <HelperTextItem key={index} variant={statusOf[finding.kind]}>
          <button
            type="button"
            className="bn-finding"
            title="Show in the text"
            onClick={() => {
              view.setState({ pane: 'butane', tab: 'butane' });
              const { goTo, result } = store.getState();
              goTo(path, 'sections', result || path.length === 0 ? finding.line : undefined);
            }}
          >
            {visibleText(finding.message)}
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
                Add local files
              </Button>
            </>
          )}
        </HelperTextItem>
      ))}
    </HelperText>
  );
}
