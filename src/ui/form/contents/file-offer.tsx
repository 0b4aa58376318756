import * as words from '#words/form/contents';
import { cancel } from '#words/common';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { visibleText } from '../../../core/report/visible-text.ts';
import { maxDataUrl } from './sources.ts';
import { describeBytes } from '../../../values/size.ts';

/** Contents for which the user has yet to choose how they are stored. */
export interface Offered {
  name: string;
  bytes: Uint8Array;
  /** What to tell the user about them. */
  says: string;
  /** Whether they may become a data URL. */
  asUrl: boolean;
}

interface FileOfferProps {
  offered: Offered;
  onUrl: () => void;
  /** Undefined where the version has no local files. */
  onLocal: (() => void) | undefined;
  onCancel: () => void;
}

/** Asks how to store contents that are not short text. */
export function FileOffer({ offered: { says, bytes, asUrl }, onUrl, onLocal, onCancel }: FileOfferProps) {
  return (
    <div className="bn-offer" role="group" aria-label={words.becomes}>
      <p role="status">{visibleText(says)}</p>
      <div className="bn-choices">
        {onLocal && (
          <Button variant="secondary" size="sm" onClick={onLocal}>
            {words.useLocal}
          </Button>
        )}
        {asUrl && bytes.length <= maxDataUrl && (
          <Button variant="secondary" size="sm" onClick={onUrl}>
            {words.useUrl(describeBytes(Math.ceil(bytes.length / 3) * 4))}
          </Button>
        )}
        <Button variant="link" size="sm" onClick={onCancel}>
          {cancel}
        </Button>
      </div>
    </div>
  );
}
