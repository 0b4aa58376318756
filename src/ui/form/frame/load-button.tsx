import * as words from '#words/form/form';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { chooseFiles } from '../../files/choose-files.ts';

/** Asks the user for a file whose contents a field takes. */
export function LoadButton({ onFile }: { onFile: (file: File) => void }) {
  const choose = () =>
    chooseFiles({}, ([file]) => {
      if (file) onFile(file);
    });
  return (
    <Button variant="link" isInline size="sm" onClick={choose}>
      {words.loadFromFile}
    </Button>
  );
}
