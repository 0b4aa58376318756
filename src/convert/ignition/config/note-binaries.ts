import { keptAsSourceFinding } from '#words/convert/ignition';
import type { DecodedMapping } from '../../../core/document/decode.ts';
import type { Finding } from '../../../core/report/finding.ts';
import type { ResolvedShape } from '../../../core/spec/resolve.ts';
import { findingAt } from '../../define/unread.ts';
import type { Notes } from './notes.ts';
import { openResources } from './resources.ts';

/** Says which contents stay as they are, because they are not text. */
export function noteBinaries(config: DecodedMapping, shape: ResolvedShape, notes: Notes): Finding[] {
  const findings: Finding[] = [];
  openResources(config, shape, {
    notes,
    configs: true,
    kept: (resource) => findings.push(findingAt('info', keptAsSourceFinding, notes.lineOf(resource, 'source'))),
  });
  return findings;
}
