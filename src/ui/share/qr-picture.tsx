import * as words from '#words/share/share';
import { useMemo } from 'react';
import { pathOfCode, qrCode } from '../../share/qr/qr-code.ts';

/** Light modules around the code that readers need, on each side. */
const quiet = 4;

/** A link as a QR code, dark on light in both themes, as readers expect it. */
export default function QrPicture({ link }: { link: string }) {
  const code = useMemo(() => qrCode(link), [link]);
  if (!code) return <p className="bn-note">{words.noCode}</p>;
  const side = code.side + 2 * quiet;
  return (
    <svg
      className="bn-qr"
      role="img"
      aria-label={words.codeOfLink}
      viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <rect x={-quiet} y={-quiet} width={side} height={side} fill="#fff" />
      <path d={pathOfCode(code)} fill="#000" />
    </svg>
  );
}
