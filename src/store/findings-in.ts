import { fromBunsen } from '#words/store/checking';
import type { Finding } from '../core/report/finding.ts';
import type { Answer } from './answer.ts';

/** All findings about a config, each once: Butane says some twice. Those that are not Butane's are marked as Bunsen's. */
export function findingsIn({ entries, advice }: Answer): readonly Finding[] {
  const all = [...entries, ...advice.map((finding) => ({ ...finding, message: fromBunsen(finding.message) }))];
  const seen = new Map(all.map((finding) => [JSON.stringify([finding.kind, finding.path, finding.line, finding.message]), finding]));
  return seen.size === all.length ? all : [...seen.values()];
}
