import * as words from '#words/form/form';
import { kindNames } from '#words/common';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { screenLineAt } from '../../core/document/screen-lines.ts';
import { visibleText } from '../../core/report/visible-text.ts';
import { useModel, useViewStore, useWorkbenchStore } from '../context.tsx';
import { placeOfLine } from '../reader/place-of-line.ts';
import { KindIcon } from '../parts/kind-icon.tsx';

/**
 * Says that the text is not YAML: the form then shows only what could be read, and cannot change it. It changes with every key, so
 * that it interrupts no screen reader.
 */
export function SyntaxNotice() {
  const store = useWorkbenchStore();
  const view = useViewStore();
  // For the text that the form shows: the worker's answer comes later.
  const { parsed } = useModel();
  const { problem } = parsed;
  if (!problem) return null;
  const line = screenLineAt(parsed, problem.offset);
  return (
    <p className="bn-part" role="status">
      <KindIcon kind="error" label={kindNames.error} /> {words.syntaxError(line, visibleText(problem.message))}{' '}
      <Button
        variant="link"
        isInline
        onClick={() => {
          view.setState({ pane: 'butane', tab: 'butane' });
          store.getState().goTo(placeOfLine(parsed, line), 'sections', line);
        }}
      >
        {words.showLine}
      </Button>
    </p>
  );
}
