import { expect, test } from 'vitest';
import { resolveSpec } from '../core/spec/resolve.ts';
import type { Target } from '../core/spec/versions.ts';
import * as words from '#words/names/machine-config';
import { extensionsOf } from './machine-config.ts';

const of = (target: Target) => extensionsOf(resolveSpec(target).lineage).toSorted();

test.each<[Target, string[]]>([
  ['openshift@4.8.0', ['kernel-devel', 'sandboxed-containers', 'usbguard']],
  ['openshift@4.10.0', ['kernel-devel', 'sandboxed-containers', 'usbguard']],
  ['openshift@4.11.0', ['kerberos', 'kernel-devel', 'sandboxed-containers', 'usbguard']],
  ['openshift@4.13.0', ['kerberos', 'kernel-devel', 'sandboxed-containers', 'usbguard']],
  ['openshift@4.14.0', ['ipsec', 'kerberos', 'kernel-devel', 'sandboxed-containers', 'usbguard', 'wasm']],
  ['openshift@4.17.0', ['ipsec', 'kerberos', 'kernel-devel', 'sandboxed-containers', 'usbguard', 'wasm']],
  ['openshift@4.18.0', ['ipsec', 'kerberos', 'kernel-devel', 'sandboxed-containers', 'sysstat', 'usbguard', 'wasm']],
  ['openshift@4.21.0', ['ipsec', 'kerberos', 'kernel-devel', 'sandboxed-containers', 'sysstat', 'two-node-ha', 'usbguard', 'wasm']],
  ['openshift@4.22.0', ['ipsec', 'kerberos', 'kernel-devel', 'sandboxed-containers', 'sysstat', 'two-node-ha', 'usbguard']],
  ['fcos@1.6.0', []],
])('%s has the extensions of its release', (target, names) => {
  expect(of(target)).toEqual(names);
});

test('each has words', () => {
  expect(Object.keys(words.extensions).toSorted()).toEqual(of('openshift@4.21.0'));
});
