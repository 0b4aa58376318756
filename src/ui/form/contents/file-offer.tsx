import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { visibleText } from '../../../core/report/visible-text.ts';
import { maxDataUrl } from './sources.ts';
import { describeBytes } from '../../wording/size.ts';

/** Contents that wait for what they shall become. */
export interface Offered {
  name: string;
  bytes: Uint8Array;
  /** What is to be said of them. */
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

/** Asks what contents that are no short text shall become. */
export function FileOffer({ offered: { says, bytes, asUrl }, onUrl, onLocal, onCancel }: FileOfferProps) {
  return (
    <div className="bn-offer" role="group" aria-label="Contents to be taken">
      <p role="status">{visibleText(says)}</p>
      <div className="bn-choices">
        {onLocal && (
          <Button variant="secondary" size="sm" onClick={onLocal}>
            Take as a local file
          </Button>
        )}
        {asUrl && bytes.length <= maxDataUrl && (
          <Button variant="secondary" size="sm" onClick={onUrl}>
            Take as a data URL ({describeBytes(Math.ceil(bytes.length / 3) * 4)})
          </Button>
        )}
        <Button variant="link" size="sm" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
