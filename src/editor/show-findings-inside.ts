import { parseCached } from '../store/text/parse-cache.ts';
import { shownMessage } from './findings.ts';
import { findingsInside } from './findings-inside.ts';
import { editor } from './monaco/monaco.ts';
import { severities } from './severities.ts';
import type { TextMirror } from './text/text-mirror.ts';
import type { PartOfConfig } from './types.ts';

/** Shows in an editor of contents what is said of them, until it is disposed. */
export function showFindingsInside(mirror: TextMirror, { store, path }: PartOfConfig): { again(): void; dispose(): void } {
  const again = (): void => {
    const state = store.getState();
    const inside = state.result ? findingsInside(parseCached(state), path(), state.findings, mirror.lines) : [];
    editor.setModelMarkers(
      mirror.model,
      'bunsen',
      inside.map(({ finding, range }) => ({
        ...range,
        message: shownMessage(finding),
        severity: severities[finding.kind],
      })),
    );
  };
  let shown = store.getState().result;
  again();
  const dispose = store.subscribe(({ result }) => {
    if (result === shown) return;
    shown = result;
    again();
  });
  return { again, dispose };
}
