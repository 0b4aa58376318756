import { expect, test } from 'vitest';
import { parseText } from '../../core/yaml/parse-text.ts';
import { configName } from './config-name.ts';

const hostFile = (name: string) => `storage:\n  files:\n    - path: /etc/hostname\n      contents:\n        inline: ${name}\n`;
const units = 'systemd:\n  units:\n    - name: docker.service\n      mask: true\n    - name: backup@.service\n      contents: "[Unit]"\n';

test.each([
  ['a MachineConfig is called as in the cluster', `metadata:\n  name: 99-worker-ntp\n${hostFile('a')}`, '99-worker-ntp'],
  ['a machine by its host name', `${hostFile('|\n          web-4.example.com')}${units}`, 'web-4.example.com'],
  ['a config by its quadlet', `systemd:\n  quadlets:\n    - name: web.container\n      contents: x\n`, 'web'],
  ['a config by the container in a file', 'storage:\n  files:\n    - path: /etc/containers/systemd/db.container\n', 'db'],
  ['a config by the unit that it brings', units, 'backup@'],
  ['what is no name is not taken', hostFile('"a b/../c"'), 'config'],
  ['an empty text has the usual name', '', 'config'],
  ['a broken text is no reason to fail', 'storage: [', 'config'],
  ['what has another type is not taken', 'metadata: [1]\nsystemd: 3\nstorage: {files: x}\n', 'config'],
])('%s', (_, text, name) => {
  expect(configName(parseText(text))).toBe(name);
});
