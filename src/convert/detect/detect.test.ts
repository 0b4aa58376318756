import { describe, expect, test } from 'vitest';
import { detect, signOf } from './detect.ts';
import type { Format } from './formats.ts';

const tlsKey =
  'storage:\n  files:\n    - path: /etc/key.pem\n      contents:\n        inline: |\n          -----BEGIN PRIVATE KEY-----\n          MII\n';

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
  ['private-key', '-----BEGIN CERTIFICATE-----\nMII\n-----END CERTIFICATE-----\n-----BEGIN ENCRYPTED PRIVATE KEY-----\nMII\n'],
  ['private-key', '---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nP2\n'],
  ['private-key', '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlQ\n'],
  ['private-key', '# public key: age1xyz\nAGE-SECRET-KEY-1QQPQ\n'],
  ['private-key', '-----BEGIN OPENSSH PRIVATE KEY----- b3Bl -----END OPENSSH PRIVATE KEY-----'],
  ['private-key', '  -----BEGIN EC PRIVATE KEY-----\n  MHc\n'],
  ['private-key', 'note: |\n  -----BEGIN RSA PRIVATE KEY-----\n'],
  [
    'private-key',
    'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGVhqBXcjPhD0FhRZ9yGkXH0oYXbW3lQj0Jv2mXJ5z5N a\n-----BEGIN OPENSSH PRIVATE KEY-----\n',
  ],
  ['butane', `variant: fcos\nversion: 1.6.0\n${tlsKey}`],
  ['cloud-config', '#cloud-config\nwrite_files:\n  - path: /a\n    content: |\n      -----BEGIN RSA PRIVATE KEY-----\n      MII\n'],
  ['cloud-config', '#cloud-config\nssh_keys:\n  rsa_private: |\n    -----BEGIN RSA PRIVATE KEY-----\n    MII\n'],
  ['cloud-config', 'runcmd:\n  - echo\nssh_keys:\n  ed25519_private: |\n    -----BEGIN OPENSSH PRIVATE KEY-----\n    b3\n'],
  ['flatcar-cloud-config', '#cloud-config\ncoreos: {}\nwrite_files:\n  - content: |\n      -----BEGIN PRIVATE KEY-----\n'],
  ['machine-config', 'kind: MachineConfig\nspec:\n  a: |\n    -----BEGIN PRIVATE KEY-----\n'],
  ['container-linux', `etcd: {}\n${tlsKey}`],
  ['container-linux', tlsKey],
  ['secret', 'kind: Secret\nstringData:\n  tls.key: |\n    -----BEGIN PRIVATE KEY-----\n'],
  ['unit', '[Service]\nExecStart=/bin/a\n# -----BEGIN PRIVATE KEY-----\n'],
  ['ignition', 'ignition:\n  version: 3.4.0\nstorage: {}\n'],
  ['ignition-2', 'ignition: {version: "2.2.0"}\n'],
  ['ssh-key', 'no-pty,command="echo a" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGVhqBXcjPhD0FhRZ9yGkXH0oYXbW3lQj0Jv2mXJ5z5N x\n'],
  ['cloud-config', '\n# mine\n\n#cloud-config\nhostname: a\n'],
  ['cloud-config', '##template:jinja\n#cloud-config\nhostname: a\n'],
  ['cloud-config', 'Content-Type: multipart/mixed; boundary="a"\nMIME-Version: 1.0\n'],
  ['cloud-config', '#include\nhttps://example.com/a\n'],
  ['cloud-config', 'package_update: true\nruncmd:\n  - echo a\n'],
  ['kickstart', 'lang en_US.UTF-8\nrootpw --lock\nclearpart --all\nautopart\nreboot\n'],
  ['kickstart', '%pre\necho\n%end\n'],
  ['pxe', 'menuentry "CoreOS" {\n  linux /vmlinuz coreos.live.rootfs_url=http://a\n}\n'],
  ['installer', 'podman run --privileged --rm -v /dev:/dev quay.io/coreos/coreos-installer:release install /dev/vdb -i config.ign\n'],
  ['run-line', 'sudo -E docker run nginx'],
  ['run-line', 'core@host:~$ sudo podman run nginx'],
  ['run-line', 'docker --context remote run nginx'],
  ['run-line', 'A=b sudo -u app podman --log-level debug run nginx'],
  ['run-line', 'docker.exe run nginx'],
  ['run-line', '/usr/bin/podman run nginx'],
  ['run-line', 'docker pull nginx\ndocker run nginx\n'],
  ['keyfile', '[ipv4]\nmethod=auto\n[connection]\nid=a\ntype=ethernet\n'],
  ['ignition', '{"ignition":{"version":"3.4.0"}\n'],
  ['ignition-2', '{"ignition":{"version":"2.3.0"},}\n}'],
  ['container-linux', 'passwd:\n  users:\n    - name: core\n'],
  ['unit', '[Match]\nName=eth0\n[Network]\nDHCP=yes\n', '10-eth.network'],
  ['butane', 'variant: fcos\nversion: 1.6.0\n'],
  ['butane', '{"variant": "flatcar", "version": "1.0.0"}'],
];

test.each(cases.map(([format, text, fileName = '']) => [format, text, fileName] as const))('%s: %j', (format, text, fileName) => {
  expect(detect(text, fileName)).toBe(format);
  expect(detect(text.replaceAll('\n', '\r\n'), fileName)).toBe(format);
});

test('a comment of many marks below a document takes no time', () => {
  expect(detect(`a: b\n---\n${'#cloud-con'.repeat(40)}\nc`)).toBe('other');
});

test('what a Butane config without its header may be is in doubt', () => {
  expect(signOf('storage:\n  files: []\n')?.doubtful).toBe(true);
  expect(signOf('storage:\n  files:\n    - filesystem: root\n')?.doubtful).toBeUndefined();
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
    'I run podman run in a container: see below',
    'reboot the machine',
  ])('%j', (text) => expect(detect(text)).toBe('other'));
});
