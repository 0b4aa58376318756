import * as commonWords from '#words/common';
import * as words from '#words/deliver/dialog';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useState } from 'react';
import type { Step } from '../../deliver/platforms/define/platform.ts';
import { download } from '../files/download.ts';

/** What can be copied at once: each command, or a file as a whole. */
const piecesOf = ({ kind, lines }: Step): string[] => (kind === 'file' ? [lines.join('\n')] : lines);

/** One step: what happens, its commands or file to copy, and what goes wrong. */
export function StepLines({ step }: { step: Step }) {
  const [said, setSaid] = useState('');
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied);
    } catch {
      setSaid(words.notCopied);
    }
  };
  const { explanation, traps, fileName } = step;
  return (
    <li className="bn-use-step">
      <p>{explanation}</p>
      {fileName !== undefined && (
        <Button variant="link" isInline onClick={() => download(`${step.lines.join('\n')}\n`, fileName)}>
          {words.save(fileName)}
        </Button>
      )}
      {piecesOf(step).map((text, index) => (
        <div key={index} className="bn-use-line">
          <pre className="bn-mono" tabIndex={0} role="group" aria-label={fileName === undefined ? text : words.file(fileName)}>
            {text}
          </pre>
          <Button variant="secondary" size="sm" aria-label={words.copyLine(fileName ?? text)} onClick={() => void copy(text)}>
            {commonWords.copy}
          </Button>
        </div>
      ))}
      <span className="bn-note" role="status">
        {said}
      </span>
      {traps.length > 0 && (
        <ul className="bn-use-traps">
          {traps.map((trap) => (
            <li key={trap}>{trap}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
