import { findEntry, rangeAt, valueAt } from '../core/document/read.ts';
import { readConfig } from '../core/read-config.ts';
import type { Finding } from '../core/report/finding.ts';
import { versions } from '../core/spec/versions.ts';
import type { ParsedText } from '../core/yaml/parse-text.ts';
import type { WorkbenchState } from '../store/workbench-state.ts';
import { LineMap } from './text/line-map.ts';

/**
 * What is said of a text: its findings, or the error that none of them explains; nothing while it is checked anew. Butane
 * gives that error no place: where the header names what there is not, it is at that value.
 */
export function saidOf({ result, findings }: Pick<WorkbenchState, 'result' | 'findings'>, parsed: () => ParsedText): readonly Finding[] {
  if (!result) return [];
  const { error } = result;
  if (error === undefined || findings.some(({ kind }) => kind === 'error')) return findings;
  return [{ kind: 'error', message: error, path: '', ...placeInHeader(parsed()) }, ...findings];
}

function placeInHeader(parsed: ParsedText): Pick<Finding, 'line' | 'column'> {
  const config = readConfig(parsed);
  if (config.ok || config.at !== 'version') return {};
  const variant = valueAt(parsed, ['variant']);
  const isKnown = typeof variant === 'string' && Object.keys(versions).some((target) => target.startsWith(`${variant}@`));
  const key = isKnown ? 'version' : 'variant';
  const range = findEntry(parsed.root, key) && rangeAt(parsed, [key]);
  if (!range) return {};
  const lines = new LineMap(parsed.text);
  const { lineNumber, column } = lines.positionAt(range.start);
  // Findings count characters.
  return { line: lineNumber, column: [...lines.lineText(lineNumber).slice(0, column - 1)].length + 1 };
}
