import * as words from '#words/convert/cloud-config';
import { shellWord } from '../../../core/shell-word.ts';
import { iniText } from '../../../core/systemd/write-unit.ts';
import { hasPrivateKey } from '../../define/private-key.ts';
import { itemsOf, textOf, type Plain } from '../../yaml/plain.ts';
import { cloudInit, row, type Cloud, type KeyRow } from './cloud.ts';
import { applySystemctl } from './systemctl.ts';
import { guardedCommand } from './cloud-init-per.ts';

/** Commands: once, or at each boot. */
export const commandRows: readonly KeyRow[] = [
  row('bootcmd', cloudInit, (cloud, { value, line }) => convertBootCommands(cloud, value, line)),
  row('runcmd', cloudInit, (cloud, { value, line }) => convertRunCommands(cloud, value, line)),
];

const folder = '/etc/cloud-config';
/** The unit that runs the commands of `runcmd`. */
export const runUnit = 'cloud-config-runcmd.service';

function convertBootCommands(cloud: Cloud, value: Plain, line: number): void {
  const lines = scriptOf(cloud, value, false);
  if (lines.length === 0) return;
  const { out } = cloud;
  out.file({ line, path: `${folder}/bootcmd.sh`, mode: 0o700, contents: scriptText(lines) });
  out.unit(line, 'cloud-config-bootcmd.service', {
    enabled: true,
    contents: iniText(
      [
        'Unit',
        [
          ['Description', words.bootUnit],
          ['DefaultDependencies', 'no'],
          ['After', 'sysinit.target'],
          ['Before', 'basic.target shutdown.target'],
          ['Conflicts', 'shutdown.target'],
        ],
      ],
      [
        'Service',
        [
          ['Type', 'oneshot'],
          ['RemainAfterExit', 'yes'],
          ['ExecStart', `/bin/sh ${folder}/bootcmd.sh`],
        ],
      ],
      ['Install', [['WantedBy', 'basic.target']]],
    ),
  });
}

function convertRunCommands(cloud: Cloud, value: Plain, line: number): void {
  const lines = scriptOf(cloud, value, true);
  if (lines.length === 0) return;
  const { out } = cloud;
  out.file({ line, path: `${folder}/runcmd.sh`, mode: 0o700, contents: scriptText(lines) });
  const after = ['network-online.target', ...cloud.before];
  out.unit(line, runUnit, {
    enabled: true,
    contents: iniText(
      [
        'Unit',
        [
          ['Description', words.runUnit],
          ['Wants', 'network-online.target'],
          ['After', after.join(' ')],
          ['ConditionPathExists', '!/var/lib/%N.stamp'],
        ],
      ],
      [
        'Service',
        [
          ['Type', 'oneshot'],
          ['RemainAfterExit', 'yes'],
          ...cloud.conditions.map((condition) => ['ExecCondition', condition] as const),
          // Before the commands, so that one that restarts the machine does not do so for ever.
          ['ExecStartPre', '/usr/bin/touch /var/lib/%N.stamp'],
          ['ExecStart', `/bin/sh ${folder}/runcmd.sh`],
        ],
      ],
      ['Install', [['WantedBy', 'multi-user.target']]],
    ),
  });
  cloud.before.push(runUnit);
}

const scriptText = (lines: readonly string[]): string => `#!/bin/sh\n${lines.join('\n')}\n`;

/** The lines of a script, as cloud-init makes one: a text as it is, a list as one command whose words are quoted. */
function scriptOf(cloud: Cloud, value: Plain, withUnits: boolean): string[] {
  const { out } = cloud;
  const lines: string[] = [];
  for (const item of value.kind === 'scalar' ? textItems(value) : itemsOf(value)) {
    if (item.kind === 'mapping') {
      out.leftOut(item.line, words.commandNoText);
      continue;
    }
    const argv = item.kind === 'list' ? item.items.map((word) => textOf(word) ?? '') : undefined;
    const text = argv ? argv.map(shellWord).join(' ') : (textOf(item) ?? '');
    if (text.trim() === '') continue;
    if (hasPrivateKey(text)) {
      out.leftOut(item.line, words.commandWithKey);
      continue;
    }
    if (withUnits && applySystemctl(cloud, text, item.line)) continue;
    const guarded = guardedCommand(text);
    if (guarded !== undefined) {
      lines.push(guarded);
      continue;
    }
    const missing = missingProgram(out.variant, text);
    if (missing !== undefined) out.leftOut(item.line, words.missingProgram(out.systemName, missing));
    lines.push(text.replace(/\n+$/, '').replaceAll('\0', ''));
  }
  return lines;
}

const textItems = (value: Plain): Plain[] => (textOf(value) === undefined ? [] : [value]);

/** Programs of other systems that people call, which none of ours has. */
const elsewhere = [
  'apt-get',
  'apt',
  'dpkg',
  'yum',
  'dnf',
  'zypper',
  'apk',
  'snap',
  'ufw',
  'pip',
  'pip3',
  'update-rc.d',
  'cloud-init',
  'cloud-init-per',
];
/** Programs that one system has and the other does not. */
const only: Readonly<Record<string, readonly string[]>> = {
  flatcar: [...elsewhere, 'rpm-ostree', 'rpm', 'nmcli', 'podman', 'python', 'python3', 'semanage', 'setsebool', 'firewall-cmd'],
  fcos: [...elsewhere, 'update_engine_client', 'locksmithctl', 'python', 'python3', 'firewall-cmd'],
};

/** The first program of a command that the system does not have. */
function missingProgram(variant: string, text: string): string | undefined {
  const programs = new Set(only[variant] ?? elsewhere);
  for (const command of text.split(/[\n;|&]+/)) {
    const words = command.trim().split(/\s+/);
    const first = words.find((word) => !/^(?:sudo|env|exec|then|do|else|if|!|-\w+|\w+=\S*)$/.test(word)) ?? '';
    const name = first.replace(/^.*\//, '');
    if (programs.has(name)) return name;
  }
  return undefined;
}
