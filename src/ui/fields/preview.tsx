import { useId } from 'react';
import type { ContentLanguage } from '../../editor/index.ts';
import { asText, largestText } from '../model/contents.ts';
import { hexLines } from '../model/data-url.ts';
import { describeBytes } from '../model/size.ts';
import { CodeBox } from './code-box.tsx';

interface PreviewProps {
  /** What it shows, as its accessible name. */
  label: string;
  bytes: Uint8Array;
  language: (text: string) => ContentLanguage;
}

/** Contents that are not edited here: as text, or their first bytes when they are none. */
export function Preview({ label, bytes, language }: PreviewProps) {
  const id = useId();
  if (bytes.length > largestText) return <p className="bn-note">{describeBytes(bytes.length)}, too much to be shown here.</p>;
  const shown = asText(bytes);
  if ('why' in shown) return <pre className="bn-hex" aria-label={`First bytes of ${label}, in hexadecimal`} role="img">{hexLines(bytes)}</pre>;
  return (
    <div className="bn-preview">
      <CodeBox
        control={{ id, 'aria-describedby': '', 'aria-invalid': false }}
        label={`${label}, read-only`} subject="" language={language(shown.text)} value={shown.text}
      />
    </div>
  );
}
