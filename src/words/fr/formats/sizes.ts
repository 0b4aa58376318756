import { onFirstUse } from '../../types/on-first-use.ts';
import { countOf } from './counts.ts';

/** Sizes, lengths and times as they are written. */

const tenths = /* @__PURE__ */ onFirstUse(() => new Intl.NumberFormat('fr', { maximumFractionDigits: 1, useGrouping: false }));
const units = { KB: 'Ko', MB: 'Mo', GiB: 'Gio', TiB: 'Tio', PiB: 'Pio' };

export const mebibytes = (count: number | string): string => `${count} Mio`;
/** A size in a unit, with a digit after the comma: "3,4 Ko". */
export const sizeIn = (size: number, unit: 'KB' | 'MB' | 'GiB' | 'TiB' | 'PiB'): string => `${tenths().format(size)} ${units[unit]}`;
export const bytes = (count: number): string => `${count} o`;
/** A time by its parts, those left out that are none: "1 h 5 min". */
export const duration = (hours: number, minutes: number, seconds: number): string =>
  [hours > 0 && `${hours} h`, minutes > 0 && `${minutes} min`, seconds > 0 && `${seconds} s`].filter(Boolean).join(' ');

/** How long a text is; `isDos`: it has the line breaks of DOS. */
export const noText = 'vide';
export const lines = (count: number, isDos: boolean): string => `${countOf(count, 'ligne')}${isDos ? ', CRLF' : ''}`;
