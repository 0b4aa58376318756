import { escapeUnitPath } from '../../../core/systemd/unit-name.ts';
import * as words from '#words/convert/cloud-config';
import { commandWord, iniText, unitText } from '../../../core/systemd/write-unit.ts';
import { textOf, type Plain } from '../../yaml/plain.ts';
import { cloudInit, row, type Cloud, type KeyRow } from './cloud.ts';
import { cleanPath, whyUnwritable } from './paths.ts';

/** A file to swap to. */
export const swapRow: KeyRow = row('swap', cloudInit, (cloud, { value, line }) => convertSwap(cloud, value, line));

/** MiB of what people write for a size: bytes, or a number with a letter; undefined for anything else, such as `auto`. */
function mebibytes(text: string): number | undefined {
  const [, number = '', letter = ''] = /^(\d{1,15}(?:\.\d{1,6})?)\s*([bkmgt]?)(?:i?b)?$/i.exec(text.trim()) ?? [];
  if (number === '') return undefined;
  const power = 'bkmgt'.indexOf(letter.toLowerCase() || 'b');
  return Math.ceil((Number(number) * 1024 ** power) / 1024 ** 2);
}

function convertSwap(cloud: Cloud, value: Plain, line: number): void {
  const { out } = cloud;
  let given = '/swap.img';
  let size: string | undefined;
  let most: string | undefined;
  cloud.fields(value, 'swap', {
    filename: (inner) => (given = textOf(inner) ?? given),
    size: (inner) => (size = textOf(inner)),
    maxsize: (inner) => (most = textOf(inner)),
  });
  // cloud-init takes the largest that fits for `auto`; Ignition knows no memory sizes.
  const wanted = mebibytes(size ?? '') ?? mebibytes(most ?? '');
  if (size === '0' || wanted === 0) return out.decided(line, words.nothingToDo);
  if (wanted === undefined) return out.leftOut(line, words.swapSize);
  let path = cleanPath(given);
  if (path === undefined) return out.leftOut(line, words.badPath);
  if (whyUnwritable(out, path) !== undefined) {
    out.decided(line, words.swapMoved(out.systemName));
    path = '/var/swapfile';
  }
  const parent = path.slice(0, path.lastIndexOf('/')) || '/';
  const maker = 'cloud-config-swap.service';
  const steps = [
    ['ExecStart', `/usr/bin/mkdir -p ${commandWord(parent)}`],
    ['ExecStart', `/usr/sbin/mkswap --size ${wanted}m --file ${commandWord(path)}`],
    // SELinux lets nothing else be swapped to.
    ...(out.variant === 'flatcar' ? [] : [['ExecStart', `/usr/bin/chcon --type=swapfile_t ${commandWord(path)}`] as const]),
  ] as const;
  out.unit(line, maker, {
    contents: iniText(
      [
        'Unit',
        [
          ['Description', words.makeSwapUnit],
          ['DefaultDependencies', 'no'],
          ['RequiresMountsFor', commandWord(parent)],
          ['ConditionPathExists', `!${unitText(path)}`],
        ],
      ],
      ['Service', [['Type', 'oneshot'], ...steps]],
    ),
  });
  out.unit(line, `${escapeUnitPath(path)}.swap`, {
    enabled: true,
    contents: iniText(
      [
        'Unit',
        [
          ['Description', words.swapUnit],
          ['Requires', maker],
          ['After', maker],
        ],
      ],
      ['Swap', [['What', unitText(path)]]],
      ['Install', [['WantedBy', 'multi-user.target']]],
    ),
  });
}
