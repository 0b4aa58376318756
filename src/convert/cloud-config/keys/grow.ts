import * as words from '#words/convert/cloud-config';
import { flagOf, itemsOf, textOf, valueOf } from '../../yaml/plain.ts';
import { cloudInit, row, type KeyRow } from './cloud.ts';

/** The root filesystem grows by itself at the first boot. */
export const growRows: readonly KeyRow[] = [
  row('growpart', cloudInit, ({ out }, { value, line }) => {
    const mapping = value.kind === 'mapping' ? value : undefined;
    const mode = textOf(valueOf(mapping, 'mode')) ?? 'auto';
    const devices = itemsOf(valueOf(mapping, 'devices')).map((one) => textOf(one));
    if (mode === 'off' || mode === 'false') out.leftOut(line, words.growsAlways(out.systemName));
    else if (devices.some((one) => one !== '/')) out.leftOut(line, words.growsOnlyRoot(out.systemName));
    else out.decided(line, words.grows(out.systemName));
  }),
  row('resize_rootfs', cloudInit, ({ out }, { value, line }) => {
    if (flagOf(value) === false) out.leftOut(line, words.growsAlways(out.systemName));
    else out.decided(line, words.grows(out.systemName));
  }),
];
