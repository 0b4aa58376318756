import * as words from '#words/form/contents';
import { useId, useMemo } from 'react';
import type { ContentLanguage } from '../../../editor/index.ts';
import { asText, maxText } from './sources.ts';
import { hexLines } from '../../../values/data-url.ts';
import { describeBytes } from '../../../values/size.ts';
import { CodeBox } from '../../code/code-box.tsx';

interface PreviewProps {
  /** Its accessible name. */
  label: string;
  bytes: Uint8Array;
  language: (text: string) => ContentLanguage;
}

/** Contents that are not edited here: as text, or their first bytes when they are not text. */
export function Preview({ label, bytes, language }: PreviewProps) {
  const id = useId();
  const shown = useMemo(() => asText(bytes), [bytes]);
  if (bytes.length > maxText) return <p className="bn-note">{words.tooMuch(describeBytes(bytes.length))}</p>;
  if ('why' in shown)
    return (
      <figure aria-label={words.firstBytes(label)}>
        <pre className="bn-hex">{hexLines(bytes)}</pre>
      </figure>
    );
  return (
    <div className="bn-preview">
      <CodeBox
        control={{ id, 'aria-describedby': '', 'aria-invalid': false }}
        label={words.readOnly(label)}
        subject=""
        language={language(shown.text)}
        value={shown.text}
      />
    </div>
  );
}
