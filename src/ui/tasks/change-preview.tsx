import * as words from '#words/tasks/dialog';
import { visibleText } from '../../core/report/visible-text.ts';
import type { Hunk } from '../../tasks/changed-lines.ts';

const signs = { kept: ' ', added: '+', removed: '−' };
const spoken = { kept: '', added: words.addedLine, removed: words.removedLine };

/** The lines that a change adds and removes, with a little of what is around them. */
export function ChangePreview({ hunks, waiting }: { hunks: readonly Hunk[]; waiting: boolean }) {
  return (
    <div>
      <p className="bn-label" aria-hidden>
        {words.preview}
      </p>
      <div className="bn-change" role="region" aria-label={words.preview} tabIndex={0}>
        {waiting ? (
          <p className="bn-note">{words.complete}</p>
        ) : (
          hunks.map((hunk, number) => (
            <pre key={number}>
              {hunk.map(({ kind, text }, line) => (
                <span key={line} className={`bn-line-${kind}`}>
                  <span aria-hidden>{signs[kind]} </span>
                  {spoken[kind] !== '' && <span className="pf-v6-screen-reader">{spoken[kind]}</span>}
                  {visibleText(text)}
                  {'\n'}
                </span>
              ))}
            </pre>
          ))
        )}
      </div>
    </div>
  );
}
