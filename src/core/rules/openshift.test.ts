import { describe, expect, test } from 'vitest';
import { findingsOf } from '../testing/transpiled.ts';

const metadata = 'metadata: {name: a, labels: {machineconfiguration.openshift.io/role: worker}}\n';
const noName = 'error $.metadata.name: metadata.name is required';
const noRole = 'error $.metadata.labels: machineconfiguration.openshift.io/role label is required';

describe('a MachineConfig', () => {
  test('needs a name and a role', () => {
    expect(findingsOf('openshift@4.14.0', metadata)).toEqual([]);
  });

  test.each([
    ['', [noName, noRole]],
    ['metadata: ~\n', [noName, noRole]],
    ['metadata: {name: ""}\n', [noName, noRole]],
    ['metadata: {name: a, labels: {role: worker}}\n', [noRole]],
    ['metadata: {name: a, labels: {machineconfiguration.openshift.io/role: ""}}\n', [noRole]],
    ['metadata: {labels: {machineconfiguration.openshift.io/role: worker}}\n', [noName]],
  ])('must not be %j', (body, expected) => {
    expect(findingsOf('openshift@4.8.0', body).filter((finding) => finding.startsWith('error'))).toEqual(expected);
  });
});

describe('the kernel', () => {
  test.each(['default', 'realtime', '""', '~'])('may be %s', (type) => {
    expect(findingsOf('openshift@4.14.0', `${metadata}openshift: {kernel_type: ${type}}\n`)).toEqual([]);
  });

  test.each(['real-time', 'Default', '64k-pages'])('must not be %s', (type) => {
    expect(findingsOf('openshift@4.14.0', `${metadata}openshift: {kernel_type: ${type}}\n`)).toEqual([
      'error $.openshift.kernel_type: must be empty, "default", or "realtime"',
    ]);
  });
});

describe('a root unlocked by CEX', () => {
  const missing =
    "error $.openshift.kernel_arguments: 'rd.luks.key=/etc/luks/cex.key' must be set as kernel argument when CEX is enabled for the boot device";
  const bootDevice = `${metadata}boot_device: {layout: s390x-virt, luks: {cex: {enabled: true}}}\n`;
  const given = 'openshift: {kernel_arguments: [a, rd.luks.key=/etc/luks/cex.key]}\n';

  test('needs its key on the kernel command line', () => {
    expect(findingsOf('openshift@4.19.0', bootDevice)).toEqual([missing]);
    expect(findingsOf('openshift@4.19.0', bootDevice + given)).toEqual([]);
    expect(findingsOf('openshift@4.19.0', bootDevice + given.replace('cex.key', 'cex'))).toEqual([missing]);
  });

  test('may have it in full', () => {
    const volume = (name: string) => `${metadata}storage: {luks: [{name: ${name}, device: /dev/a, cex: {enabled: true}}]}\n`;
    expect(findingsOf('openshift@4.19.0', volume('root'))).toEqual([missing]);
    expect(findingsOf('openshift@4.19.0', volume('data'))).toEqual([]);
  });

  test('needs nothing on Fedora CoreOS', () => {
    expect(findingsOf('fcos@1.6.0', bootDevice.replace(metadata, ''))).toEqual([]);
  });
});
