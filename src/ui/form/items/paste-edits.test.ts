import { expect, test } from 'vitest';
import { resolveSpec } from '../../../core/spec/resolve.ts';
import { parseText } from '../../../core/yaml/parse-text.ts';
import { pasteEdits } from './paste-edits.ts';

const spec = resolveSpec('flatcar@1.1.0');
const parsed = parseText('systemd:\n  units:\n    - name: a.service\nstorage: 1\nignition:\n  timeouts:\n    http_total: 3\n');

test('what is pasted beside a list goes where it belongs, and the rest is told', () => {
  expect(
    pasteEdits(
      [
        { path: ['systemd', 'units'], items: [{ name: 'b.service' }, { name: 'c.service' }] },
        { path: ['boot_device', 'layout'], value: 'x86_64' },
        { path: ['ignition', 'timeouts', 'http_total'], value: '3' },
        { path: ['ignition', 'timeouts', 'http_response_headers'], value: '4' },
        { path: ['unknown'], items: ['x'] },
      ],
      parsed,
      spec,
    ),
  ).toEqual({
    edits: [
      { op: 'insert', path: ['systemd', 'units'], index: 1, value: { name: 'b.service' } },
      { op: 'insert', path: ['systemd', 'units'], index: 2, value: { name: 'c.service' } },
      { op: 'set', path: ['ignition', 'timeouts', 'http_response_headers'], value: '4' },
    ],
    added: ['2 units', 'ignition › timeouts › http_response_headers'],
    left: ['boot_device › layout', 'unknown'],
  });
});
