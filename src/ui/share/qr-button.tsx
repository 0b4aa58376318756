import * as parts from '#words/page/parts';
import * as words from '#words/share/share';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useState } from 'react';
import { linkLimits } from '../../share/link/link-limits.ts';
import { lazyPart } from '../parts/lazy-part.tsx';

const QrPicture = lazyPart<{ link: string }>(parts.qrCode, () => import('./qr-picture.tsx'));

/** Shows the link as a QR code, on request; nothing where the link is too long to be read from one. */
export function QrButton({ link }: { link: string }) {
  const [open, setOpen] = useState(false);
  if (link.length > linkLimits[0].most) return null;
  return (
    <div>
      <Button variant="secondary" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? words.hideCode : words.showCode}
      </Button>
      {open && <QrPicture link={link} />}
    </div>
  );
}
