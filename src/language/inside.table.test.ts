import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allSections, settingsOf } from '../core/systemd/directive-table.ts';
import { parseText } from '../core/yaml/parse-text.ts';
import { quadletHelp } from '#words/language/quadlet-settings';
import { settingHelp } from '#words/language/settings';
import { complete } from './complete/complete.ts';
import { helpText } from './facts/help.ts';
import { hover } from './hover/hover.ts';
import { completeUnit } from './inside/complete-unit.ts';
import { acceptMarked } from './testing/accept.ts';
import { marked } from './testing/marked.ts';
import { runs } from '../core/testing/runs.ts';

const header = 'variant: fcos\nversion: 1.8.0-experimental\n';
const indent = (text: string, by: number): string => text.replaceAll(/^(?=.)/gm, ' '.repeat(by));
const unit = (name: string, text: string): string =>
  `${header}systemd:\n  units:\n    - name: ${name}\n      contents: |\n${indent(text, 8)}\n    - name: db.service\n`;
const service = (text: string): string => unit('a.service', text);
const quadlet = (name: string, text: string): string =>
  `${header}systemd:\n  quadlets:\n    - name: ${name}\n      contents: |\n${indent(text, 8)}\n`;
const file = (path: string, text: string): string =>
  `${header}storage:\n  files:\n    - path: ${path}\n      contents:\n        inline: |\n${indent(text, 10)}\n`;
const dropin = (text: string): string =>
  `${header}systemd:\n  units:\n    - name: a.service\n      dropins:\n        - name: b.conf\n          contents: |\n${indent(text, 12)}\n`;

interface Expected {
  first?: readonly string[];
  has?: readonly string[];
  lacks?: readonly string[];
  all?: readonly string[];
  take?: readonly [label: string, line: string];
}
type Row = readonly [what: string, document: string, expected: Expected];

const rows: readonly Row[] = [
  ['sections of a service', service('[‸'), { all: ['[Unit]', '[Service]', '[Install]'], take: ['[Unit]', '[Unit]‸'] }],
  ['sections of an empty text', service('‸\n'), { all: ['[Unit]', '[Service]', '[Install]'] }],
  [
    'nothing in place of several lines of a folded text',
    `${header}systemd:\n  units:\n    - name: a.service\n      contents: >\n        De‸scription\n        on the next line\n`,
    { all: [] },
  ],
  ['sections of a timer', unit('a.timer', '[Unit]\n[‸'), { all: ['[Timer]', '[Install]'] }],
  ['sections of a target', unit('a.target', '[‸'), { all: ['[Unit]', '[Install]'] }],
  ['sections of a container', quadlet('a.container', '[‸'), { all: ['[Unit]', '[Container]', '[Service]', '[Install]', '[Quadlet]'] }],
  ['sections of a pod', quadlet('a.pod', '[Pod]\n[‸'), { has: ['[Service]'], lacks: ['[Pod]', '[Container]'] }],
  ['a section half-typed', service('[Unit]\n\n[Ser‸'), { take: ['[Service]', '[Service]‸'] }],
  ['a section whose bracket is closed', service('[Ser‸]'), { take: ['[Service]', '[Service]‸'] }],
  ['no section twice', service('[Unit]\n[Service]\n[‸'), { all: ['[Install]'] }],
  ['sections, where a setting may begin', service('[Unit]\n‸'), { first: ['Description'], has: ['[Service]'], lacks: ['[Unit]'] }],
  [
    'the usual settings of [Unit] first',
    service('[Unit]\n‸'),
    { has: ['After', 'Wants', 'ConditionPathExists'], lacks: ['ExecStart', 'BindTo'] },
  ],
  [
    'settings of [Service]',
    service('[Service]\n‸'),
    { has: ['ExecStart', 'Type', 'User', 'MemoryMax', 'KillMode'], lacks: ['Description', 'CPUShares'] },
  ],
  ['settings of [Install]', service('[Install]\n‸'), { has: ['WantedBy', 'Alias'], lacks: ['After'] }],
  ['settings of [Timer]', unit('a.timer', '[Timer]\n‸'), { has: ['OnCalendar', 'Persistent'], lacks: ['ExecStart'] }],
  ['settings of [Socket]', unit('a.socket', '[Socket]\n‸'), { has: ['ListenStream', 'Accept'] }],
  ['settings of [Mount]', unit('a.mount', '[Mount]\n‸'), { has: ['What', 'Where', 'Options'] }],
  ['settings of [Path]', unit('a.path', '[Path]\n‸'), { has: ['PathChanged'] }],
  ['settings of [Slice]', unit('a.slice', '[Slice]\n‸'), { has: ['MemoryMax'], lacks: ['User'] }],
  [
    'settings of [Container]',
    quadlet('a.container', '[Container]\n‸'),
    { has: ['Image', 'PublishPort'], lacks: ['Restart', 'RemapUsers'] },
  ],
  ['settings of [Volume]', quadlet('a.volume', '[Volume]\n‸'), { has: ['Driver'], lacks: ['Image2', 'PublishPort'] }],
  ['settings of [Network]', quadlet('a.network', '[Network]\n‸'), { has: ['Subnet'], lacks: ['Image'] }],
  ['settings of [Kube]', quadlet('a.kube', '[Kube]\n‸'), { has: ['Yaml'] }],
  ['settings of [Build]', quadlet('a.build', '[Build]\n‸'), { has: ['ImageTag', 'File'] }],
  ['settings of [Service] of a quadlet', quadlet('a.container', '[Service]\n‸'), { has: ['Restart'], lacks: ['Image'] }],
  ['settings of [Quadlet]', quadlet('a.container', '[Quadlet]\n‸'), { has: ['DefaultDependencies'] }],
  ['a setting with its sign', service('[Service]\nExecSt‸'), { take: ['ExecStart', 'ExecStart=‸'] }],
  ['a setting that has its sign', service('[Service]\nExec‸=/bin/true'), { take: ['ExecStart', 'ExecStart‸=/bin/true'] }],
  ['what is there is not offered', service('[Service]\nType=exec\n‸'), { has: ['ExecStart'], lacks: ['Type'] }],
  ['nor what is below', service('[Service]\n‸\nType=exec'), { lacks: ['Type'] }],
  ['what is there in another section is', service('[Unit]\n‸\n[Service]\nUser=a'), { has: ['Description'] }],
  ['its own name stays offered', service('[Service]\nTyp‸e=exec'), { has: ['Type'] }],
  ['what may be given several times', service('[Service]\nExecStartPre=/a\nEnvironment=A=1\n‸'), { has: ['ExecStartPre', 'Environment'] }],
  ['one command for most services', service('[Service]\nExecStart=/a\n‸'), { lacks: ['ExecStart'] }],
  ['several for those that run once', service('[Service]\nType=oneshot\nExecStart=/a\n‸'), { has: ['ExecStart'] }],
  [
    'ports again and again',
    quadlet('a.container', '[Container]\nPublishPort=80:80\nImage=a\n‸'),
    { has: ['PublishPort'], lacks: ['Image'] },
  ],
  ['conditions again and again', service('[Unit]\nConditionPathExists=/a\n‸'), { has: ['ConditionPathExists'] }],
  [
    'the types of services',
    service('[Service]\nType=‸'),
    { first: ['simple', 'exec', 'oneshot', 'notify'], take: ['oneshot', 'Type=oneshot‸'] },
  ],
  ['a value that is there', service('[Service]\nType=o‸neshot'), { take: ['exec', 'Type=exec‸'] }],
  ['when to restart', service('[Service]\nRestart=‸'), { has: ['on-failure', 'always'] }],
  ['yes or no', service('[Service]\nRemainAfterExit=‸'), { all: ['yes', 'no'] }],
  ['true or false for Podman', quadlet('a.container', '[Container]\nReadOnly=‸'), { all: ['true', 'false'] }],
  ['when to pull', quadlet('a.container', '[Container]\nPull=‸'), { all: ['always', 'missing', 'never', 'newer'] }],
  ['units of this config and of systemd', service('[Unit]\nAfter=‸'), { first: ['a.service', 'db.service', 'multi-user.target'] }],
  [
    'the next of several units',
    service('[Unit]\nAfter=db.service net‸'),
    { has: ['network-online.target'], lacks: ['db.service'], take: ['network.target', 'After=db.service network.target‸'] },
  ],
  ['targets to be started by', service('[Install]\nWantedBy=‸'), { first: ['multi-user.target'], lacks: ['db.service'] }],
  ['targets that timers are started by', unit('a.timer', '[Install]\nWantedBy=‸'), { first: ['timers.target'] }],
  ['no values for commands', service('[Service]\nExecStart=‸'), { all: [] }],
  ['nothing in comments', service('[Unit]\n# Af‸'), { all: [] }],
  ['nothing on further lines of a value', service('[Service]\nExecStart=/a \\\n  Us‸'), { all: [] }],
  ['nothing in a section of others', service('[X-Ours]\nTy‸'), { lacks: ['Type'] }],
  ['nothing behind a key', service('[Service]\nType ‸'), { all: [] }],
  ['settings in a drop-in', dropin('[Service]\nEnv‸'), { has: ['Environment'], take: ['Environment', 'Environment=‸'] }],
  ['settings in a unit that is a file', file('/etc/systemd/system/a.service', '[Service]\nUs‸'), { has: ['User'] }],
  ['settings in a quadlet that is a file', file('/etc/containers/systemd/a.container', '[Container]\nIm‸'), { has: ['Image'] }],
  ['nothing in another file', file('/etc/a.conf', '[Service]\nUs‸'), { all: [] }],
  ['in a broken text', `${service('[Service]\nUs‸')}  x: [\n`, { has: ['User'] }],
  ['within quotes', `${header}systemd:\n  units:\n    - name: a.service\n      contents: "[Service]\\nUs‸"\n`, { has: ['User'] }],
  [
    'folded',
    `${header}systemd:\n  units:\n    - name: a.service\n      contents: >\n        [Service]\n\n        Us‸\n`,
    { has: ['User'] },
  ],
  [
    'the name below the contents',
    `${header}systemd:\n  units:\n    - contents: |\n        [Timer]\n        On‸\n      name: a.timer\n`,
    { has: ['OnCalendar'] },
  ],
  [
    'at the end of the text',
    `${header}systemd:\n  units:\n    - name: a.service\n      contents: |\n        [Service]\n        ‸`,
    { has: ['ExecStart'] },
  ],
  ['the first line of a block', `${header}systemd:\n  units:\n    - name: a.service\n      contents: |\n        ‸`, { has: ['[Unit]'] }],
  [
    'further out, keys of the unit',
    `${header}systemd:\n  units:\n    - name: a.service\n      contents: |\n        [Service]\n      ‸\n`,
    { has: ['enabled'], lacks: ['ExecStart'] },
  ],
  ['with CR LF', service('[Service]\nUs‸').replaceAll('\n', '\r\n'), { has: ['User'] }],
];

describe('completion within units and quadlets', () => {
  test.each(rows)('%s', (_, document, { first, has, lacks, all, take }) => {
    const { text, offset } = marked(document);
    const offered = complete({ parsed: parseText(text), offset });
    const labels = offered.map(({ label }) => label);
    if (first) expect(labels.slice(0, first.length)).toEqual(first);
    if (has) expect(labels).toEqual(expect.arrayContaining([...has]));
    for (const label of lacks ?? []) expect(labels).not.toContain(label);
    if (all) expect(labels).toEqual(all);
    if (!take) return;
    const taken = offered.find(({ label }) => label === take[0]);
    expect(labels).toContain(take[0]);
    expect((taken ? acceptMarked(text, taken) : '').split('\n').map((line) => line.trim())).toContain(take[1]);
  });
});

describe('hover within units and quadlets', () => {
  const said: readonly (readonly [what: string, document: string, of: string | undefined, ...says: string[]])[] = [
    ['a setting', service('[Service]\nRes‸tart=always'), 'Restart', 'started again', 'on-failure', 'systemd.service'],
    ['its value', service('[Service]\nRestart=alw‸ays'), 'always', 'started again'],
    ['of the section that it is in', unit('a.socket', '[Socket]\nServ‸ice=b.service'), 'Service', 'the one of the same name'],
    ['for processes', unit('a.mount', '[Mount]\nEnviron‸ment=A=b'), 'Environment', 'Variables', 'systemd.exec'],
    ['of a quadlet', quadlet('a.container', '[Container]\nPublish‸Port=80:80'), 'PublishPort', 'HOST:CONTAINER', 'podman-systemd.unit'],
    ['a rarer one', service('[Service]\nTimerSlack‸NSec=1'), 'TimerSlackNSec', 'Takes a time'],
    ['an unknown one', service('[Service]\nUs‸r=a'), 'Usr', '[Service] has no such setting'],
    ['a section', service('[Ser‸vice]'), '[Service]', 'section of a .service file'],
    ['a comment', service('[Service]\n# Us‸er'), undefined],
  ];
  test.each(said)('%s', (_, document = '', of, ...says) => {
    const { text, offset } = marked(document);
    const found = hover({ parsed: parseText(text), offset });
    expect(found && text.slice(found.range.start, found.range.end)).toBe(of);
    for (const piece of says) expect(helpText(found?.parts ?? [])).toContain(piece ?? '');
  });
});

test('the usual 150 settings have a sentence, and every sentence is of a setting', () => {
  const names = Object.keys(settingHelp);
  expect(names.length + Object.keys(quadletHelp).length).toBeGreaterThanOrEqual(150);
  const known = new Set(allSections.flatMap((section) => settingsOf(section).flatMap((key) => [key, `${section}.${key}`])));
  expect([...names, ...Object.keys(quadletHelp)].filter((name) => !known.has(name))).toEqual([]);
});

test('no caret in any unit is too much, and what is offered stays on its line', () => {
  const text = fc.string({ unit: fc.constantFrom(...'[]=#\\\n\r\t U', 'Unit', 'Service', 'Type', 'After') });
  fc.assert(
    fc.property(text, fc.nat(), (unit, random) => {
      const offset = random % (unit.length + 1);
      for (const { replace } of completeUnit({ text: unit, type: 'service', offset })) {
        expect(replace.start <= offset && offset <= replace.end).toBe(true);
        expect(unit.slice(replace.start, replace.end)).not.toContain('\n');
      }
    }),
    { numRuns: runs(300) },
  );
});
