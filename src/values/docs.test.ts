import { expect, test } from 'vitest';
import { specPage } from './docs.ts';

test('every version has its page', () => {
  expect(specPage('fcos@1.6.0')).toBe('https://coreos.github.io/butane/config-fcos-v1_6/');
  expect(specPage('openshift@4.23.0-experimental')).toBe('https://coreos.github.io/butane/config-openshift-v4_23-exp/');
});
