import { expect, test } from 'vitest';
import { resultFile } from './result-file.ts';

const openshift = (metadata: string) => `variant: openshift\nversion: 4.14.0\nmetadata: ${metadata}\n`;

test.each([
  ['fcos@1.6.0', 'metadata: {name: x}\n', 'config.ign'],
  [undefined, '', 'config.ign'],
  ['openshift@4.14.0', openshift('{name: 99-worker}'), '99-worker.yaml'],
  ['openshift@4.14.0', openshift('{name: ../a}'), 'a.yaml'],
  ['openshift@4.14.0', openshift('{name: ""}'), 'config.yaml'],
  ['openshift@4.14.0', openshift('{name: [a]}'), 'config.yaml'],
  ['openshift@4.14.0', openshift('x'), 'config.yaml'],
] as const)('%s %j: %s', (target, settled, file) => {
  expect(resultFile({ target, name: 'config', settled })).toBe(file);
});
