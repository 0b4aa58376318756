import { positionOf } from '../core/document/position.ts';
import { findEntry, valueAt } from '../core/document/read.ts';
import { readConfig } from '../core/read-config.ts';
import type { Finding } from '../core/report/finding.ts';
import { isVariant } from '../core/spec/versions.ts';
import type { ParsedText } from '../core/yaml/parse-text.ts';
import type { WorkbenchState } from './workbench-state.ts';

type Said = Pick<WorkbenchState, 'result' | 'findings'>;

/** What is said of a text: its findings, or the error that none of them explains before them; nothing while it is checked anew. */
export function saidOf(said: Said, parsed: () => ParsedText): readonly Finding[] {
  if (!said.result) return [];
  const unexplained = unexplainedError(said, parsed);
  return unexplained ? [unexplained, ...said.findings] : said.findings;
}

/** The error that no finding explains. Butane gives it no place: where the header names what there is not, it is at that value. */
export function unexplainedError({ result, findings }: Said, parsed: () => ParsedText): Finding | undefined {
  const error = result?.error;
  if (error === undefined || findings.some(({ kind }) => kind === 'error')) return undefined;
  return { kind: 'error', message: error, path: '', ...placeInHeader(parsed()) };
}

function placeInHeader(parsed: ParsedText): Pick<Finding, 'line' | 'column'> {
  const config = readConfig(parsed);
  if (config.ok || config.at !== 'version') return {};
  const key = isVariant(valueAt(parsed, ['variant'])) ? 'version' : 'variant';
  return (findEntry(parsed.root, key) && positionOf(parsed, [key])) ?? {};
}
