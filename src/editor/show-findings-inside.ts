import { parseCached } from '../store/text/parse-cache.ts';
import { shownMessage } from './findings.ts';
import { findingsInside } from './findings-inside.ts';
import { knowContents, type Contents } from './language/known-contents.ts';
import { editor } from './monaco/monaco.ts';
import { severities } from './severities.ts';
import type { TextMirror } from './text/text-mirror.ts';
import type { PartOfConfig } from './types.ts';

/** Shows in an editor of contents what is said of them, and offers its quick fixes there, until it is disposed. */
export function showFindingsInside(mirror: TextMirror, { store, path }: PartOfConfig): { again(): void; dispose(): void } {
  const now = (): Contents => {
    const state = store.getState();
    const { text, files, result, findings, change } = state;
    const parsed = parseCached(state);
    return {
      parsed,
      path: path(),
      files,
      inside: result ? findingsInside(parsed, path(), findings, mirror.lines) : [],
      make: ({ changes }) => {
        // The offsets are of that text.
        if (store.getState().text === text) change(changes, true);
      },
    };
  };
  const again = (): void =>
    editor.setModelMarkers(
      mirror.model,
      'bunsen',
      now().inside.map(({ finding, range }) => ({
        ...range,
        message: shownMessage(finding),
        severity: severities[finding.kind],
      })),
    );
  knowContents(mirror.model, now);
  let shown = store.getState().result;
  again();
  const dispose = store.subscribe(({ result }) => {
    if (result === shown) return;
    shown = result;
    again();
  });
  return { again, dispose };
}
