import { expect, test } from 'vitest';
import { transpile } from '../../core/transpile.ts';
import { formatPath } from '../../core/report/finding.ts';
import { placeFindings } from './findings.ts';
import { valueAt } from '../../core/document/read.ts';
import { parseText } from '../../core/yaml/parse-text.ts';

const places = (body: string, header = 'variant: fcos\nversion: 1.6.0\n') => {
  const text = header + body;
  return placeFindings(transpile(text).entries, valueAt(parseText(text), [])).map(({ path }) => formatPath(path));
};

test.each([
  ['boot_device:\n  mirror:\n    devices: [/dev/sda, /dev/sdb]\n', ['$.boot_device.layout']],
  ['boot_device:\n  layout: s390x-eckd\n  luks:\n    tpm2: true\n', ['$.boot_device.luks.device']],
  ['storage:\n  trees:\n    - path: /x\n', ['$.storage.trees.0.local']],
  ['ignition:\n  config:\n    merge:\n      - verification: {}\n', ['$.ignition.config.merge.0.source']],
  ['storage:\n  files:\n    - path: relative\n', ['$.storage.files.0.path']],
])('what is missing is reported at its own field: %j', (body, expected) => {
  expect([...new Set(places(body))]).toEqual(expected);
});

test('the name of a MachineConfig and its role are already at their fields', () => {
  expect(places('metadata: {}\n', 'variant: openshift\nversion: 4.20.0\n')).toEqual(['$.metadata.name', '$.metadata.labels']);
});
