import { fromBunsen } from '#words/store/checking';
import type { Finding } from '../core/report/finding.ts';
import type { Answer } from './answer.ts';

/** All findings about a config; those that are not Butane's are marked as Bunsen's. */
export const findingsIn = ({ entries, advice }: Answer): readonly Finding[] =>
  advice.length === 0 ? entries : [...entries, ...advice.map((finding) => ({ ...finding, message: fromBunsen(finding.message) }))];
