import { expect, test } from 'vitest';
import { transpile } from '../../core/transpile.ts';
import { memoryFiles } from '../../core/files/memory-files.ts';
import { convertContainerLinux } from './convert-container-linux.ts';

const guide = `passwd:
  users:
    - name: core
      ssh_authorized_keys: [ssh-ed25519 AAAA a]
etcd:
  name: "{HOSTNAME}"
  listen_client_urls: http://0.0.0.0:2379
flannel:
  network_config: '{"Network": "10.1.0.0/16"}'
update:
  group: Stable
storage:
  filesystems:
    - name: data
      mount: {device: /dev/sdb1, format: ext4, label: db}
  files:
    - filesystem: data
      path: /a
      mode: 0600
      contents: {inline: "a\\n"}
`;

test('an old guide is asked about, and becomes a config for Flatcar', () => {
  const asked = convertContainerLinux(guide, {});
  expect(asked.text).toBeUndefined();
  expect(asked.questions.map(({ id, answer }) => [id, answer])).toContainEqual(['platform', '']);
  expect(asked.findings.map(({ line, message }) => [line, message])).toContainEqual([
    6,
    'Names in braces such as {PRIVATE_IPV4} depend on the platform. Choose one.',
  ]);
  const { text = '', questions } = convertContainerLinux(guide, {
    platform: 'ec2',
    filesystems: { data: '/var/db' },
    answers: { flannel: 'leave-out', 'update-conf': '/etc/flatcar/update.conf' },
  });
  expect(questions.map(({ id, answer }) => [id, answer])).toEqual([
    ['etcd', 'keep'],
    ['platform', 'ec2'],
    ['flannel', 'leave-out'],
    ['update-conf', '/etc/flatcar/update.conf'],
    ['filesystem:data', '/var/db'],
  ]);
  expect(text).toContain('variant: flatcar\nversion: 1.0.0\n');
  expect(text).toContain('path: /var/db/a\n      mode: 0600\n');
  expect(text).toContain('path: /etc/flatcar/update.conf');
  expect(text).toContain('--name="${COREOS_EC2_HOSTNAME}"');
  expect(text).not.toContain('flanneld');
  expect(transpile(text).error).toBeUndefined();
});

test('what cannot be said is named at its line', () => {
  const { findings } = convertContainerLinux('storage:\n  files:\n    - path: /a\n      contents: {local: x}\nfoo: 1\n', {});
  expect(findings.map(({ kind, line, message }) => `${kind} ${String(line)} ${message}`)).toEqual([
    'warning 5 Container Linux Configs do not have “foo” here. It was left out.',
    'error 4 The local file x is not here. Add it, or write its contents as “inline”.',
  ]);
});

test('a local file becomes part of the config', () => {
  const source = 'storage:\n  files:\n    - path: /a\n      contents:\n        local: a.txt\n';
  const files = memoryFiles({ 'a.txt': { text: 'hello\n' } });
  expect(convertContainerLinux(source, { files }).text).toContain('inline: |\n          hello\n');
  expect(convertContainerLinux(source, { files: memoryFiles({}) })).toMatchObject({
    text: undefined,
    findings: [{ kind: 'error', line: 5 }],
  });
});

test('yes and no are true and false, as in YAML 1.1', () => {
  const source = 'systemd:\n  units:\n    - name: a.service\n      enable: yes\n    - name: b.service\n      enable: no\n';
  expect(convertContainerLinux(source, {}).text).toContain('    - name: a.service\n      enabled: true\n    - name: b.service\n');
});

test('the root filesystem is formatted as the config says, which Flatcar leaves out', () => {
  const source =
    'storage:\n  filesystems:\n    - name: root\n      mount:\n        device: /dev/disk/by-label/ROOT\n        format: ext4\n        wipe_filesystem: true\n';
  const { text, findings } = convertContainerLinux(source, {});
  expect(text).toContain('path: /\n');
  expect(findings.map(({ kind, line }) => [kind, line])).toContainEqual(['info', 3]);
});

test('a platform that there is not is as none', () => {
  const source = 'etcd:\n  name: "{HOSTNAME}"\n';
  const { text, questions } = convertContainerLinux(source, { platform: 'nowhere' });
  expect([text, questions.find(({ id }) => id === 'platform')?.answer]).toEqual([undefined, '']);
  expect(convertContainerLinux(source, { platform: 'ec2' }).text).toContain('COREOS_EC2_HOSTNAME');
});
