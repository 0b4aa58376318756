import { describe, expect, test } from 'vitest';
import { adviseParsed } from '../../advise-parsed.ts';
import { allChecks } from '../../all-checks.ts';
import { memoryFiles } from '../../files/memory-files.ts';
import { parseText } from '../../yaml/parse-text.ts';

const header = 'variant: fcos\nversion: 1.8.0-experimental\n';

/** What is said of a text: the text of its line, and the message. */
function said(text: string, files?: Parameters<typeof memoryFiles>[0]): (readonly [line: string, message: string])[] {
  const all = header + text;
  const lines = all.split(/\r?\n/);
  const options = { checks: allChecks, ...(files && { files: memoryFiles(files) }) };
  return adviseParsed(parseText(all), options)
    .filter(({ code }) => code === 'unit-setting')
    .map(({ line = 0, message }) => [(lines[line - 1] ?? '').trim(), message]);
}

const indent = (text: string, by: number): string => text.replaceAll(/^(?=.)/gm, ' '.repeat(by));
const unit = (name: string, text: string): string => `systemd:\n  units:\n    - name: ${name}\n      contents: |\n${indent(text, 8)}\n`;
const quadlet = (name: string, text: string): string =>
  `systemd:\n  quadlets:\n    - name: ${name}\n      contents: |\n${indent(text, 8)}\n`;
const file = (path: string, text: string): string =>
  `storage:\n  files:\n    - path: ${path}\n      contents:\n        inline: |\n${indent(text, 10)}\n`;

type Row = readonly [what: string, text: string, line: string, message: string];

const rows: readonly Row[] = [
  [
    'a misspelt setting',
    unit('a.service', '[Service]\nExecStrat=/bin/true'),
    'ExecStrat=/bin/true',
    'systemd does not know ExecStrat in [Service] and ignores it; did you mean ExecStart?',
  ],
  [
    'another case',
    unit('a.service', '[Service]\nexecstart=/bin/true'),
    'execstart=/bin/true',
    'systemd does not know execstart in [Service] and ignores it; did you mean ExecStart?',
  ],
  [
    'nothing near',
    unit('a.timer', '[Timer]\nSchedule=daily'),
    'Schedule=daily',
    'systemd does not know Schedule in [Timer] and ignores it',
  ],
  [
    'a setting of another section',
    unit('a.service', '[Unit]\nExecStart=/bin/true'),
    'ExecStart=/bin/true',
    'ExecStart has no effect in [Unit]; it belongs in [Service]',
  ],
  [
    'a misspelt section',
    unit('a.service', '[Unit]\nAfter=b.service\n[Servcie]\nExecStart=/bin/true'),
    '[Servcie]',
    'systemd does not know the section [Servcie] and ignores it; did you mean [Service]?',
  ],
  [
    'a section of another type',
    unit('a.service', '[Unit]\n\n[Timer]\nOnCalendar=daily'),
    '[Timer]',
    'a .service file has no section [Timer], so it is ignored',
  ],
  [
    'what comes before the first section',
    unit('a.service', 'Description=x\n[Unit]\nAfter=b.service'),
    'Description=x',
    'Description comes before the first section, so it is ignored',
  ],
  [
    'an unknown setting of a quadlet',
    quadlet('a.container', '[Container]\nImage=a\nPublishPorts=80:80'),
    'PublishPorts=80:80',
    'Podman does not know PublishPorts in [Container] and creates no service from this file; did you mean PublishPort?',
  ],
  [
    'a setting of systemd in a section of Podman',
    quadlet('a.container', '[Container]\nImage=a\nRestart=always'),
    'Restart=always',
    'Podman refuses Restart in [Container] and creates no service from this file; it belongs in [Service]',
  ],
  [
    'a setting of a container in a pod',
    quadlet('a.pod', '[Pod]\nImage=a'),
    'Image=a',
    'Podman does not know Image in [Pod] and creates no service from this file',
  ],
  [
    'a section of another quadlet',
    quadlet('a.volume', '[Container]\nImage=a'),
    '[Container]',
    'a .volume file has no section [Container], so it is ignored',
  ],
  [
    'a line of a quadlet without =',
    quadlet('a.container', '[Container]\nImage'),
    'Image',
    'this line has no =, so Podman creates no service from this file',
  ],
  [
    'a unit that is a file',
    file('/etc/systemd/system/a.service', '[Service]\nUsr=core'),
    'Usr=core',
    'systemd does not know Usr in [Service] and ignores it; did you mean User?',
  ],
  [
    'a header of a file that is not closed',
    file('/etc/systemd/system/a.service', '[Service\nUser=core'),
    '[Service',
    'the section name needs a closing bracket and nothing after it; otherwise the whole file is refused',
  ],
  [
    'a quadlet that is a file',
    file('/etc/containers/systemd/a.network', '[Network]\nSubnets=10.0.0.0/8'),
    'Subnets=10.0.0.0/8',
    'Podman does not know Subnets in [Network] and creates no service from this file; did you mean Subnet?',
  ],
  [
    'a drop-in that is a file',
    file('/etc/systemd/system/a.service.d/b.conf', '[Service]\nUsr=core'),
    'Usr=core',
    'systemd does not know Usr in [Service] and ignores it; did you mean User?',
  ],
];

test.each(rows)('%s', (_, text, line, message) => expect(said(text)).toEqual([[line, message]]));

describe('each finding is at its own line, however the text is written', () => {
  const message = 'systemd does not know Usr in [Service] and ignores it; did you mean User?';
  test.each([
    ['with empty lines and comments', unit('a.service', '# one\n\n[Service]\n\n; two\nUsr=core'), 'Usr=core'],
    [
      'in quotes',
      'systemd:\n  units:\n    - name: a.service\n      contents: "[Service]\\nUsr=core\\n"\n',
      'contents: "[Service]\\nUsr=core\\n"',
    ],
    ['folded', 'systemd:\n  units:\n    - name: a.service\n      contents: >\n        [Service]\n\n        Usr=core\n', 'Usr=core'],
    ['with CR LF', unit('a.service', '[Service]\nUsr=core').replaceAll('\n', '\r\n'), 'Usr=core'],
    [
      'a drop-in',
      'systemd:\n  units:\n    - name: a.service\n      dropins:\n        - name: b.conf\n          contents: |\n            [Service]\n            Usr=core\n',
      'Usr=core',
    ],
  ])('%s', (_, text, line) => expect(said(text)).toEqual([[line, message]]));

  test('through an alias it is at the alias', () => {
    const text =
      'systemd:\n  units:\n    - name: a.service\n      contents: &a |\n        [Service]\n        Usr=core\n    - name: b.service\n      contents: *a\n';
    expect(said(text)).toEqual([
      ['Usr=core', message],
      ['contents: *a', message],
    ]);
  });

  test('of a local file it is at its path, with the line in the file', () => {
    const text = 'systemd:\n  units:\n    - name: a.service\n      contents_local: a.service\n';
    expect(said(text, { 'a.service': { text: '[Service]\nUsr=core\n' } })).toEqual([
      ['contents_local: a.service', `in a.service: line 2: ${message}`],
    ]);
  });
});

describe('nothing is said of', () => {
  test.each([
    ['what is right', unit('a.service', '[Unit]\nAfter=b.service\n[Service]\nExecStart=/bin/a \\\n  Usr=b\n[Install]\nWantedBy=c.target')],
    ['settings and sections for others', unit('a.service', '[X-Ours]\nAnything=1\n[Service]\nX-Ours=1\nUser=core')],
    ['legacy names', unit('a.service', '[Unit]\nBindTo=b.service\nStartLimitInterval=1\n[Service]\nStartLimitInterval=1\nCPUShares=1')],
    ['newer names', unit('a.service', '[Service]\nRestartSteps=3\nPrivateBPF=yes')],
    ['what Butane refuses itself', unit('a.service', '[Service')],
    ['a target', unit('a.target', '[Unit]\nDescription=x\n[Install]\nWantedBy=b.target')],
    [
      'the sections of a quadlet',
      quadlet(
        'a.container',
        '[Unit]\nAfter=b.service\n[Container]\nImage=a\n[Service]\nRestart=always\n[Install]\nWantedBy=c.target\n[Quadlet]\nDefaultDependencies=false',
      ),
    ],
    ['other files', file('/etc/a.service', '[Anything]\nAt=all')],
    ['networks of systemd', file('/etc/systemd/network/a.network', '[Match]\nName=a')],
    ['units of unknown types', unit('a', '[Anything]\nAt=all')],
    ['continued values', unit('a.service', '[Service]\nExecStart=/bin/a \\\n# Usr=b\n  [Servcie]')],
  ])('%s', (_, text) => expect(said(text)).toEqual([]));
});

test('a text may be wrong in more ways than anyone reads', () => {
  expect(said(unit('a.service', `[Service]\n${'Usr=a\n'.repeat(300)}`))).toHaveLength(100);
});
