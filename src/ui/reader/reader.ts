import type { ParsedText } from '../../core/yaml/parse-text.ts';
import { valueAt, type Value } from '../../core/document/read.ts';
import type { Finding } from '../../core/report/finding.ts';
import { parseCached } from '../../store/text/parse-cache.ts';
import { indexFindings, noFindings, placeFindings, type Findings, type PlacedFinding } from './findings.ts';
import { root } from '../../values/path.ts';
import { shareStructure } from './share-structure.ts';

/** Reads texts one after another, reusing the objects of parts that did not change. */
export interface ModelReader {
  readText(text: string): { parsed: ParsedText; value: Value | undefined };
  readFindings(findings: readonly Finding[], value: Value | undefined): Findings;
}

/** Creates a reader that has read nothing yet. */
export function createModelReader(): ModelReader {
  let read: { parsed: ParsedText; value: Value | undefined } | undefined;
  let placed = noFindings;
  return {
    readText(text) {
      const parsed = parseCached({ text });
      // A render that a key interrupts begins again; the text is the same then.
      if (read?.parsed !== parsed) read = { parsed, value: shareStructure(read?.value, valueAt(parsed, root)) };
      return read;
    },
    readFindings(findings, config) {
      const next = placeFindings(findings, config);
      const same = next.length === placed.all.length && next.every((item, index) => isSame(item, placed.all[index]));
      return (placed = same ? placed : indexFindings(next));
    },
  };
}

const isSame = (a: PlacedFinding, b: PlacedFinding | undefined): boolean =>
  a.path === b?.path && a.finding.message === b.finding.message && a.finding.kind === b.finding.kind && a.finding.line === b.finding.line;
