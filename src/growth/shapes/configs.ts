import { fcos, textOf, times, type Shape } from './shape.ts';

const openshift =
  'variant: openshift\nversion: 4.20.0\nmetadata:\n  name: a\n  labels:\n    machineconfiguration.openshift.io/role: worker\n';
const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGGrB7Ml3GqZ2Gy0hOXWe8bBqQPpzZ3mQ3WtHnQk0000';

/** What a config may have a lot of. */
export const configShapes: readonly Shape[] = [
  textOf('labels', (count) => openshift + times(count, (at) => `    key${at}: x\n`)),
  textOf('a label of many lines', (count) => `${openshift}    a: |\n${'      x\n'.repeat(count)}`),
  textOf('kernel arguments', (count) => `${fcos}kernel_arguments:\n  should_exist:\n${times(count, (at) => `    - arg${at}\n`)}`, {
    edit: (count) => ({ op: 'remove', path: ['kernel_arguments', 'should_exist', count - 1] }),
  }),
  textOf(
    'kernel arguments of OpenShift',
    (count) => `${openshift}openshift:\n  kernel_arguments:\n${times(count, (at) => `    - arg${at}\n`)}`,
  ),
  textOf('data URLs without a comma', (count) => `${fcos}a: ${'data:text/plain;a=b '.repeat(count)}\n`),
  textOf('data URLs on one line', (count) => `${fcos}a: ${'data:,x data:'.repeat(count)}\n`),
  textOf(
    'nested JSON in the config',
    (count) => `${fcos}ignition:\n  config:\n    merge:\n      - inline: '${'['.repeat(count)}${']'.repeat(count)}'\n`,
  ),
  textOf(
    'broken JSON in the config',
    (count) => `${fcos}ignition:\n  config:\n    merge:\n      - inline: '{"a": "${'\\\\u0041'.repeat(count)}'\n`,
  ),
  textOf(
    'configs to merge',
    (count) => `${fcos}ignition:\n  config:\n    merge:\n${times(count, () => `      - inline: '{"ignition": {"version": "3.5.0"}}'\n`)}`,
  ),
  textOf(
    'certificate authorities',
    (count) =>
      `${fcos}ignition:\n  security:\n    tls:\n      certificate_authorities:\n${times(count, (at) => `        - inline: x${at}\n`)}`,
  ),
  textOf(
    'proxies',
    (count) => `${fcos}ignition:\n  proxy:\n    http_proxy: http://a/\n    no_proxy:\n${times(count, (at) => `      - host${at}\n`)}`,
  ),
  textOf(
    'users',
    (count) => `${fcos}passwd:\n  users:\n${times(count, (at) => `    - name: u${at}\n      ssh_authorized_keys: ["${key} ${at}"]\n`)}`,
  ),
  textOf(
    'one user with many keys',
    (count) =>
      `${fcos}passwd:\n  users:\n    - name: core\n      ssh_authorized_keys:\n${times(count, (at) => `        - ${key} ${at}\n`)}`,
  ),
  textOf(
    'a long key',
    (count) => `${fcos}passwd:\n  users:\n    - name: core\n      ssh_authorized_keys:\n        - ssh-rsa ${'AAAA'.repeat(count)}\n`,
  ),
  textOf(
    'a key with many options',
    (count) =>
      `${fcos}passwd:\n  users:\n    - name: core\n      ssh_authorized_keys:\n        - '${'from="a b",'.repeat(count)}no-pty ${key}'\n`,
  ),
  textOf(
    'groups of one user',
    (count) => `${fcos}passwd:\n  users:\n    - name: core\n      groups:\n${times(count, (at) => `        - g${at}\n`)}`,
  ),
  textOf(
    'password hashes',
    (count) =>
      `${fcos}passwd:\n  users:\n${times(count, (at) => `    - {name: u${at}, password_hash: "$y$j9T$abc${at}$0123456789012345678901234567890123456789012"}\n`)}`,
  ),
  textOf('groups', (count) => `${fcos}passwd:\n  groups:\n${times(count, (at) => `    - name: g${at}\n`)}`),
  textOf(
    'GRUB users',
    (count) => `${fcos}grub:\n  users:\n${times(count, (at) => `    - {name: u${at}, password_hash: grub.pbkdf2.sha512.10000.AA.BB}\n`)}`,
  ),
  textOf(
    'units',
    (count) =>
      `${fcos}systemd:\n  units:\n${times(count, (at) => `    - name: u${at}.service\n      enabled: true\n      contents: |\n        [Service]\n        ExecStart=/bin/true\n`)}`,
  ),
  textOf(
    'a unit of many lines',
    (count) =>
      `${fcos}systemd:\n  units:\n    - name: a.service\n      contents: |\n        [Service]\n${times(count, (at) => `        Environment=a${at}=b\n`)}`,
  ),
  textOf(
    'a unit of continued lines',
    (count) =>
      `${fcos}systemd:\n  units:\n    - name: a.service\n      contents: |\n        [Service]\n        ExecStart=/bin/true \\\n${'          x \\\n'.repeat(count)}          y\n`,
  ),
  textOf(
    'drop-ins',
    (count) =>
      `${fcos}systemd:\n  units:\n    - name: a.service\n      dropins:\n${times(count, (at) => `        - {name: d${at}.conf, contents: "[Unit]\\nA=b\\n"}\n`)}`,
  ),
  textOf(
    'quadlets',
    (count) =>
      `${fcos}systemd:\n  quadlets:\n${times(count, (at) => `    - name: q${at}.container\n      contents: |\n        [Container]\n        Image=a\n`)}`,
  ),
  textOf('mirrored boot disk', (count) => `${fcos}boot_device:\n  mirror:\n    devices:\n${times(count, (at) => `      - /dev/d${at}\n`)}`),
  textOf(
    'an Ignition config that many merge',
    (count) =>
      `${fcos}a: &a '{"ignition":{"version":"3.4.0"},"x":[${'1,'.repeat(count)}1]}'\nignition:\n  config:\n    merge:\n${times(count, () => '      - {inline: *a}\n')}`,
    { most: 2000 },
  ),
  textOf('tags of a long handle', (count) => `%TAG !e! tag:${'x'.repeat(count)}\n---\n${fcos}${times(count, (at) => `a${at}: !e!b x\n`)}`),
];
