import * as words from '#words/convert/ignition';
import type { DecodedMapping } from '../../../core/document/decode.ts';
import { isDecodedMapping } from '../../../core/document/values.ts';
import type { Finding } from '../../../core/report/finding.ts';
import { holds } from '../../../core/spec/fields/when.ts';
import type { Spec } from '../../../core/spec/resolve.ts';
import { findingAt } from '../../define/unread.ts';
import type { Notes } from './notes.ts';

const special = 0o7000;
const setsThem = ({ lineage }: Spec): boolean => holds({ ignition: '>=3.6' }, lineage);

type Adapted = { ok: true; config: DecodedMapping; findings: Finding[] } | { ok: false; findings: Finding[] };

/** Modes for another Ignition version: the setuid, setgid and sticky bits do something from 3.6 on. */
export function adaptModes(config: DecodedMapping, from: Spec, to: Spec, notes: Notes): Adapted {
  const storage = config['storage'];
  if (setsThem(from) === setsThem(to) || !isDecodedMapping(storage)) return { ok: true, config, findings: [] };
  const findings: Finding[] = [];
  const adapted = notes.copyAll(storage, { ...storage });
  for (const name of ['files', 'directories']) {
    const nodes = storage[name];
    if (!Array.isArray(nodes)) continue;
    const masked = nodes.map((node) => {
      if (!isDecodedMapping(node) || typeof node['mode'] !== 'number' || node['mode'] < 0 || (node['mode'] & special) === 0) return node;
      const line = notes.lineOf(node, 'mode');
      if (setsThem(from)) findings.push(findingAt('error', words.specialModeBits(`${to.variant} ${to.version}`), line));
      else findings.push(findingAt('info', words.modeMasked, line));
      return notes.copyAll(node, { ...node, mode: node['mode'] & ~special });
    });
    adapted[name] = notes.copyAll(nodes, masked);
  }
  if (findings.some(({ kind }) => kind === 'error')) return { ok: false, findings };
  return { ok: true, config: notes.copyAll(config, { ...config, storage: adapted }), findings };
}
