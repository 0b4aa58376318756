import { describe, expect, test } from 'vitest';
import { convertMachineConfig } from './convert-machine-config.ts';
import { openSecret } from './open-secret.ts';

const machineConfig = (name: string, rest = '', metadata = ''): string => `apiVersion: machineconfiguration.openshift.io/v1
kind: MachineConfig
metadata:
  name: ${name}
  labels:
    machineconfiguration.openshift.io/role: worker
${metadata}spec:
  config:
    ignition:
      version: 3.2.0
    storage:
      files:
        - path: /etc/a
          mode: 420
          contents: {source: 'data:,a%0Ab%0A'}
${rest}`;

const butane = (name: string, openshift = ''): string => `# Made from an Ignition 3.2.0 config.
variant: openshift
version: 4.13.0
metadata:
  name: ${name}
  labels:
    machineconfiguration.openshift.io/role: worker
${openshift}storage:
  files:
    - path: /etc/a
      mode: 0644
      contents:
        inline: |
          a
          b
`;

const findingsOf = (source: string): string[] =>
  convertMachineConfig(source, {}).findings.map(({ kind, line, message }) => `${kind} ${line ?? ''}: ${message}`);

test('name, labels and settings come along; what the cluster adds does not', () => {
  const source = machineConfig(
    'a',
    '  kernelArguments: [nosmt, a=b]\n  fips: true\n  kernelType: realtime\n  osImageURL: ""\n  extensions: null\n',
    '  uid: x\n  annotations: {a: b}\n',
  );
  const settings = 'openshift:\n  kernel_arguments:\n    - nosmt\n    - a=b\n  fips: true\n  kernel_type: realtime\n';
  expect(convertMachineConfig(source, {}).text).toBe(butane('a', settings));
  expect(findingsOf(source)).toEqual([
    'info 7: The cluster sets “uid” itself. It was left out.',
    'warning 8: Butane has nothing for “annotations” of a MachineConfig. It was left out.',
  ]);
});

test('of several, in documents or in a list, one is converted and the others are offered', () => {
  const items = ['a', 'b'].map((name) =>
    machineConfig(name)
      .split('\n')
      .map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`))
      .join('\n'),
  );
  const list = `apiVersion: v1\nkind: List\nitems:\n${items.join('\n')}`;
  for (const source of [list, `# both\n${machineConfig('a')}---\n${machineConfig('b')}`]) {
    const { text, questions } = convertMachineConfig(source, {});
    expect(text).toBe(butane('a'));
    expect(questions).toMatchObject([{ id: 'machine-config', answer: 'a', choices: [{ value: 'a' }, { value: 'b' }] }]);
    const second = convertMachineConfig(source, { answers: { 'machine-config': 'b' } });
    expect(second.text).toBe(butane('b'));
    const line = second.text?.split('\n').indexOf('  name: b') ?? 0;
    const from = second.links.find(({ result }) => result === line + 1)?.source ?? 0;
    expect(source.split('\n')[from - 1]?.trim()).toBe('name: b');
  }
});

test('JSON is as good', () => {
  const config = {
    kind: 'MachineConfig',
    metadata: { name: 'a', labels: { 'machineconfiguration.openshift.io/role': 'worker' } },
    spec: { kernelArguments: ['x'] },
  };
  expect(convertMachineConfig(JSON.stringify(config), {}).text).toContain('openshift:\n  kernel_arguments:\n    - x\n');
});

describe('what cannot be said is refused by name', () => {
  test.each([
    [
      'a setting',
      machineConfig('a', '  osImageURL: quay.io/a\n'),
      'error 16: Butane has nothing for “osImageURL” of a MachineConfig. Remove it to convert the rest.',
    ],
    ['a version that OpenShift does not have', machineConfig('a').replace('3.2.0', '3.6.0'), undefined],
    ['YAML that is none', `${machineConfig('a')}  a`, undefined],
    ['no MachineConfig', 'kind: Pod', 'error : There is no MachineConfig in this.'],
  ])('%s', (_, source, finding) => {
    const { text, findings } = convertMachineConfig(source, {});
    if (finding !== undefined) expect(findingsOf(source)).toContain(finding);
    if (finding !== undefined || text === undefined)
      expect({ text, error: findings.some(({ kind }) => kind === 'error') }).toEqual({ text: undefined, error: true });
    else expect(text).toContain('experimental');
  });
  test('settings for another variant', () => {
    expect(convertMachineConfig(machineConfig('a', '  fips: true\n'), { to: 'fcos' }).text).toBeUndefined();
    expect(convertMachineConfig(machineConfig('a'), { to: 'fcos' }).text).toContain('variant: fcos\nversion: 1.3.0\nstorage:');
  });
});

test('the user data of a Secret is found, plain or in base64', () => {
  const config = '{"ignition":{"version":"3.4.0"}}';
  const secret = (data: string) => `apiVersion: v1\nkind: Secret\nmetadata: {name: a}\n${data}`;
  expect(openSecret(secret(`data:\n  disableTemplating: dHJ1ZQo=\n  userData: ${btoa(config)}\n`))).toEqual({ text: config, line: 6 });
  expect(openSecret(secret(`stringData:\n  config.ign: '${config}'\n`))).toEqual({ text: config, line: 5 });
  expect(openSecret(secret('data: {password: eA==}'))).toBeUndefined();
  expect(openSecret(machineConfig('a'))).toBeUndefined();
});

test('one of an early cluster has Ignition 2', () => {
  const source = `kind: MachineConfig
metadata: {name: 99-worker-a, labels: {machineconfiguration.openshift.io/role: worker}}
spec:
  config:
    ignition: {version: 2.2.0}
    storage: {files: [{filesystem: root, path: /etc/a, mode: 420, contents: {source: "data:,a"}}]}
`;
  const { text } = convertMachineConfig(source, {});
  expect(text).toContain('name: 99-worker-a\n');
  expect(text).toContain('path: /etc/a\n');
});
