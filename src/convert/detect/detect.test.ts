import { describe, expect, test } from 'vitest';
import { detect } from './detect.ts';
import type { Format } from './formats.ts';

const cases: readonly (readonly [Format, string, string?])[] = [
  ['ignition', '{"ignition":{"version":"3.4.0"}}'],
  ['ignition', '{\n\t"ignition": {\n\t\t"version": "3.7.0-experimental"}}'],
  ['ignition-2', '{"ignition":{"version":"2.3.0"}}'],
  ['ignition-2', '{"ignitionVersion": 1}'],
  ['machine-config', 'apiVersion: machineconfiguration.openshift.io/v1\nkind: MachineConfig\nspec: {}'],
  ['machine-config', '{"kind":"MachineConfig","spec":{}}'],
  ['machine-config', 'apiVersion: v1\nkind: List\nitems:\n- kind: MachineConfig\n'],
  ['machine-config', '# two\nkind: MachineConfig\n---\nkind: MachineConfig\n'],
  ['secret', 'apiVersion: v1\nkind: Secret\ndata: {userdata: e30=}'],
  ['container-linux', 'etcd:\n  name: a\n'],
  ['container-linux', 'storage:\n  files:\n    - filesystem: root\n      path: /a\n'],
  ['container-linux', 'networkd:\n  units: []\n'],
  ['cloud-config', '#cloud-config\nusers: []\n'],
  ['cloud-config', '## template: jinja\n#cloud-config\nhostname: "{{ a }}"\n'],
  ['flatcar-cloud-config', '#cloud-config\ncoreos:\n  units: []\n'],
  ['installer', 'sudo coreos-installer install /dev/sda --ignition-url https://example.com/a.ign'],
  ['installer', 'dest-device: /dev/sda\nignition-file: /a.ign\n'],
  [
    'pxe',
    'DEFAULT pxeboot\nLABEL pxeboot\n  KERNEL fedora-coreos-kernel\n  APPEND initrd=a coreos.live.rootfs_url=http://a ignition.firstboot\n',
  ],
  ['pxe', '#!ipxe\nkernel http://a/b\nboot\n'],
  ['kickstart', 'lang en_US.UTF-8\n%packages\n@core\n%end\n'],
  ['compose', 'services:\n  web:\n    image: nginx\n'],
  ['compose', 'version: "3"\nservices:\n  web: {image: nginx}\n'],
  ['run-line', 'docker run -d --name web -p 80:80 nginx'],
  ['run-line', '$ sudo podman run \\\n  nginx'],
  ['unit', '[Unit]\nDescription=a\n\n[Service]\nExecStart=/bin/a\n'],
  ['unit', '# a\n[Timer]\nOnCalendar=daily\n'],
  ['unit', '[Foo]\n', 'a.service'],
  ['quadlet', '[Unit]\nDescription=a\n[Container]\nImage=a\n'],
  ['quadlet', '[Network]\nSubnet=10.0.0.0/8\n', 'a.network'],
  ['keyfile', '[connection]\nid=eth0\ntype=ethernet\n'],
  ['ssh-key', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGVhqBXcjPhD0FhRZ9yGkXH0oYXbW3lQj0Jv2mXJ5z5N a@b\n'],
  ['private-key', '-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n-----END OPENSSH PRIVATE KEY-----\n'],
  ['private-key', '-----BEGIN RSA PRIVATE KEY-----\n'],
  ['private-key', 'PuTTY-User-Key-File-3: ssh-ed25519\n'],
  ['butane', 'variant: fcos\nversion: 1.6.0\n'],
  ['butane', '{"variant": "flatcar", "version": "1.0.0"}'],
];

test.each(cases.map(([format, text, fileName = '']) => [format, text, fileName] as const))('%s: %j', (format, text, fileName) => {
  expect(detect(text, fileName)).toBe(format);
  expect(detect(text.replaceAll('\n', '\r\n'), fileName)).toBe(format);
});

describe('what only looks like it', () => {
  test.each([
    '',
    'hello',
    '{}',
    '[]',
    '{"version": "3.4.0"}',
    'kind: Pod\nspec: {}\n',
    'I use docker run a lot.',
    'Write [Unit] at the top.',
    '-----BEGIN CERTIFICATE-----\nMII\n-----END CERTIFICATE-----\n',
    '-----BEGIN PUBLIC KEY-----\nMII\n',
    'ssh-ed25519 is a kind of key',
    'ssh-rsa BBBB a@b',
    '[a]\nb=c\n',
    '[Match]\nName=eth0\n[Network]\nDHCP=yes\n',
    'services: none\n',
    'key: : [broken',
  ])('%j', (text) => expect(detect(text)).toBe('other'));
});
