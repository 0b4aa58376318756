import { fromBunsen } from '#words/store/checking';
import type { Finding } from '../core/report/finding.ts';
import type { Answer } from './answer.ts';

/** Everything there is to say about a config; what Butane does not say is marked as Bunsen's. */
export const findingsIn = ({ entries, advice }: Answer): readonly Finding[] =>
  advice.length === 0 ? entries : [...entries, ...advice.map((finding) => ({ ...finding, message: fromBunsen(finding.message) }))];
