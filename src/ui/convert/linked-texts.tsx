import * as words from '#words/page/convert';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { visibleText } from '../../core/report/visible-text.ts';
import type { LineLink } from '../../convert/define/converted.ts';

/** Lines shown of each text: more of them than anyone reads here, and few enough for a browser. */
const maxLines = 3000;

/** A line of one of the two texts. */
export interface ChosenLine {
  side: 'source' | 'result';
  line: number;
}

interface LinkedTextsProps {
  source: string;
  result: string | undefined;
  links: readonly LineLink[];
  chosen: ChosenLine | undefined;
  onChoose: (chosen: ChosenLine) => void;
}

/** The source and the Butane it became, beside each other; a line that is chosen in one marks what belongs to it in the other. */
export function LinkedTexts({ source, result, links, chosen, onChoose }: LinkedTextsProps) {
  const marked = (side: ChosenLine['side']): readonly number[] => {
    if (!chosen) return [];
    return chosen.side === side ? [chosen.line] : linesOn(side, links, chosen.line);
  };
  const choose = (side: ChosenLine['side']) => (line: number) => onChoose({ side, line });
  return (
    <div className="bn-linked">
      <TextLines label={words.source} text={source} marked={marked('source')} onChoose={choose('source')} />
      {result !== undefined && <TextLines label={words.result} text={result} marked={marked('result')} onChoose={choose('result')} />}
    </div>
  );
}

/** The lines on a side that belong to a line on the other. A line that nothing is linked to belongs to the last linked one before it. */
function linesOn(side: ChosenLine['side'], links: readonly LineLink[], line: number): number[] {
  const other = side === 'source' ? 'result' : 'source';
  const nearest = links.reduce((best, link) => (link[other] <= line && link[other] > best ? link[other] : best), 0);
  return links.filter((link) => link[other] === nearest).map((link) => link[side]);
}

interface TextLinesProps {
  label: string;
  text: string;
  marked: readonly number[];
  onChoose: (line: number) => void;
}

/** A text whose lines can be chosen, by mouse or arrow keys. */
function TextLines({ label, text, marked, onChoose }: TextLinesProps) {
  const box = useRef<HTMLDivElement>(null);
  const lines = text.replace(/\n$/, '').split('\n');
  const [first] = marked;
  useEffect(() => {
    box.current?.querySelector('[data-marked]')?.scrollIntoView({ block: 'nearest' });
  }, [first]);
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    onChoose(Math.min(Math.max((first ?? 0) + step, 1), Math.min(lines.length, maxLines)));
  };
  return (
    <div>
      <p className="bn-label" aria-hidden>
        {label}
      </p>
      <div ref={box} className="bn-linked-text" role="region" aria-label={label} tabIndex={0} onKeyDown={move}>
        <ol>
          {lines.slice(0, maxLines).map((line, index) => (
            // A click is a shortcut for the arrow keys of the region.
            <li
              key={index}
              data-marked={marked.includes(index + 1) ? true : undefined}
              aria-current={marked.includes(index + 1) ? 'true' : undefined}
              onClick={() => onChoose(index + 1)}
            >
              <code>{visibleText(line, 2000)}</code>
            </li>
          ))}
        </ol>
        {lines.length > maxLines && <p className="bn-note">{words.moreLines(lines.length - maxLines)}</p>}
      </div>
    </div>
  );
}
