import * as words from '#words/convert/cloud-config';
import { commandWord, iniText } from '../../../core/systemd/write-unit.ts';
import { flagOf, itemsOf, textOf, wholeOf, type Plain } from '../../yaml/plain.ts';
import { cloudInit, row, type Cloud, type KeyRow } from './cloud.ts';

/** What the machine does once all else is done. */
export const powerStateRow: KeyRow = row('power_state', cloudInit, (cloud, { value, line }) => convertPowerState(cloud, value, line));

const flags: Readonly<Record<string, string>> = { reboot: '-r', poweroff: '-P', halt: '-H' };

function convertPowerState(cloud: Cloud, value: Plain, line: number): void {
  const { out } = cloud;
  let mode = '';
  let delay = 'now';
  let message: string | undefined;
  let condition: Plain | undefined;
  cloud.fields(value, 'power_state', {
    mode: (inner) => (mode = textOf(inner) ?? ''),
    delay: (inner) => (delay = textOf(inner) ?? 'now'),
    message: (inner) => (message = textOf(inner)),
    timeout: (_, at) => out.decided(at, words.powerTimeout),
    condition: (inner) => (condition = inner),
  });
  const flag = Object.hasOwn(flags, mode) ? flags[mode] : undefined;
  if (flag === undefined) return out.leftOut(line, words.badPowerMode);
  if (condition && flagOf(condition) === false) return out.decided(line, words.nothingToDo);
  const minutes = delay === 'now' ? 0 : (wholeOf({ kind: 'scalar', value: delay, text: delay.replace('+', ''), quoted: true, line }) ?? -1);
  if (minutes < 0) return out.leftOut(line, words.badDelay);
  const isAtOnce = minutes === 0 && message === undefined;
  const command = isAtOnce
    ? `/usr/bin/systemctl --no-block ${mode}`
    : ['/usr/sbin/shutdown', flag, minutes === 0 ? 'now' : `+${minutes}`, ...(message === undefined ? [] : [commandWord(message)])].join(
        ' ',
      );
  const check = condition && flagOf(condition) === undefined ? commandOf(condition) : undefined;
  out.unit(line, 'cloud-config-power.service', {
    enabled: true,
    contents: iniText(
      [
        'Unit',
        [
          ['Description', words.powerUnit],
          ['After', ['network-online.target', ...cloud.before].join(' ')],
          ['ConditionPathExists', '!/var/lib/%N.stamp'],
        ],
      ],
      [
        'Service',
        [
          ['Type', 'oneshot'],
          ...cloud.conditions.map((one) => ['ExecCondition', one] as const),
          ...(check === undefined ? [] : [['ExecCondition', check] as const]),
          ['ExecStartPre', '/usr/bin/touch /var/lib/%N.stamp'],
          ['ExecStart', command],
        ],
      ],
      ['Install', [['WantedBy', 'multi-user.target']]],
    ),
  });
}

/** A command given as a text, for a shell, or as a list. */
const commandOf = (value: Plain): string =>
  value.kind === 'list'
    ? ['/usr/bin/env', ...itemsOf(value).map((one) => commandWord(textOf(one) ?? ''))].join(' ')
    : `/bin/sh -c ${commandWord(textOf(value) ?? '')}`;
