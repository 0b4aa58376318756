import * as words from '#words/text/text-panes';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useView, useViewStore } from '../context.tsx';
import { besideRoom } from '../view.ts';
import { useMedia } from '../parts/use-media.ts';

/** Whether text and result are shown together. */
export function useBeside(): boolean {
  const hasRoom = useMedia(besideRoom);
  return useView((state) => state.beside) ?? hasRoom;
}

/** Shows text and result together, or one at a time. */
export function BesideToggle() {
  const view = useViewStore();
  const beside = useBeside();
  return (
    <Button
      variant="plain"
      size="sm"
      className="bn-toggle"
      aria-pressed={beside}
      title={words.aboutBeside}
      onClick={() => view.setState({ beside: !beside })}
    >
      {words.beside}
    </Button>
  );
}
