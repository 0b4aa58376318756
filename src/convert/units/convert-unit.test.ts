import { expect, test } from 'vitest';
import { convertUnit, unitItems } from './convert-unit.ts';

const service = '[Unit]\nDescription=My App\n\n[Service]\nExecStart=/usr/bin/true\n\n[Install]\nWantedBy=multi-user.target\n';
const bodyOf = (text: string | undefined) => text?.split('\n').slice(3).join('\n');

test('a unit whose file has its name is enabled where it says what wants it', () => {
  const { text, questions } = convertUnit(service, { fileName: '/home/me/app.service' });
  expect(questions).toEqual([]);
  expect(bodyOf(text)).toBe(`systemd:
  units:
    - name: app.service
      enabled: true
      contents: |
${service.replace(/^(?=.)/gm, '        ')}`);
});

test('a name is asked for, and a sensible one taken meanwhile', () => {
  expect(convertUnit(service).questions).toMatchObject([{ id: 'name', answer: 'my-app.service' }]);
  expect(convertUnit(service, { answers: { name: 'other.service' } }).text).toContain('- name: other.service');
  expect(convertUnit(service, { answers: { name: '../x' } })).toMatchObject({ text: undefined, findings: [{ kind: 'error' }] });
  expect(convertUnit('[Mount]\nWhat=/dev/vdb\nWhere=/var/my data\n').questions).toMatchObject([{ answer: 'var-my\\x20data.mount' }]);
  expect(convertUnit('[Timer]\nOnCalendar=daily\n').questions).toMatchObject([{ answer: 'app.timer' }]);
});

test('a drop-in is one by its name', () => {
  const dropin = '[Service]\nEnvironment=A=b\n';
  expect(bodyOf(convertUnit(dropin, { fileName: 'docker.service.d/10-env.conf' }).text)).toBe(
    'systemd:\n  units:\n    - name: docker.service\n      dropins:\n        - name: 10-env.conf\n          contents: |\n            [Service]\n            Environment=A=b\n',
  );
});

test('a quadlet goes where the version has quadlets', () => {
  const quadlet = '[Container]\nImage=docker.io/library/nginx:stable\n';
  expect(bodyOf(convertUnit(quadlet, { to: 'fcos@1.6.0' }).text)).toContain('path: /etc/containers/systemd/nginx.container');
  expect(bodyOf(convertUnit(quadlet, { to: 'fcos@1.8.0-experimental' }).text)).toContain('quadlets:\n    - name: nginx.container');
  expect(convertUnit(quadlet, { to: 'flatcar' }).findings).toMatchObject([{ kind: 'warning' }]);
});

test('what systemctl cat shows is taken apart', () => {
  const shown = `# /usr/lib/systemd/system/sshd.service\n[Service]\nExecStart=/usr/sbin/sshd\n\n# /etc/systemd/system/sshd.service.d/a.conf\n[Service]\nNice=5\n\n# /etc/systemd/system/b@.service\n${service}`;
  const { config, findings } = unitItems(shown);
  expect(findings).toMatchObject([{ kind: 'info', line: 2 }]);
  expect(JSON.stringify(config)).toContain('Nice=5');
  expect(convertUnit(shown).text).not.toContain('enabled');
  expect(convertUnit(shown).links).toContainEqual(expect.objectContaining({ source: 6 }));
});

test('files of systemd-networkd are for Flatcar', () => {
  const network = '[Match]\nName=eth0\n';
  expect(convertUnit(network, { fileName: '10-eth.network', to: 'flatcar' }).text).toContain('path: /etc/systemd/network/10-eth.network');
  expect(convertUnit(network, { fileName: '10-eth.network' }).text).toBeUndefined();
  expect(convertUnit(network, { to: 'flatcar' }).text).toBeUndefined();
});

test('what is no unit, and what has a private key, is refused', () => {
  expect(convertUnit('hello\n').text).toBeUndefined();
  const key = '[Service]\nEnvironment="K=-----BEGIN PRIVATE KEY-----\nsecretsecret"\n';
  expect(convertUnit(key).text).toBeUndefined();
  expect(JSON.stringify(convertUnit(key))).not.toContain('secretsecret');
  expect(unitItems(key).config).toBeUndefined();
});
