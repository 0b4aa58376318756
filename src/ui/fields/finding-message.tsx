import { HelperText, HelperTextItem } from '@patternfly/react-core/dist/esm/components/HelperText';
import type { Kind } from '../../core/report/finding.ts';
import { useViewStore, useWorkbenchStore } from '../context.tsx';
import type { PlacedFinding } from '../model/findings.ts';

/** PatternFly's name for how bad a finding is. */
export const statusOf: Readonly<Record<Kind, 'error' | 'warning' | 'indeterminate'>> = {
  error: 'error',
  warning: 'warning',
  info: 'indeterminate',
};

/** The findings of a field or item, each a button that shows its line in the text. */
export function FindingMessages({ id, placed }: { id?: string; placed: readonly PlacedFinding[] }) {
  const store = useWorkbenchStore();
  const view = useViewStore();
  if (placed.length === 0) return null;
  return (
    <HelperText {...(id !== undefined && { id })} className="bn-findings">
      {placed.map(({ finding, path }, index) => (
        <HelperTextItem key={index} variant={statusOf[finding.kind]}>
          <button type="button" className="bn-finding" title="Show in the text" onClick={() => {
            view.setState({ pane: 'butane', tab: 'butane' });
            store.getState().goTo(path, 'sections');
          }}>
            {finding.message}
          </button>
        </HelperTextItem>
      ))}
    </HelperText>
  );
}
