import type { Kind } from '../core/report/finding.ts';
import { MarkerSeverity } from './monaco/monaco.ts';

/** What kinds of findings are to Monaco. */
export const severities: Readonly<Record<Kind, MarkerSeverity>> = {
  error: MarkerSeverity.Error,
  warning: MarkerSeverity.Warning,
  info: MarkerSeverity.Info,
};
