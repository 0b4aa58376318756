import { onFirstUse } from '../../types/on-first-use.ts';
import { countOf } from './counts.ts';

/** Sizes, lengths and times as they are written. */

const tenths = /* @__PURE__ */ onFirstUse(() => new Intl.NumberFormat('en', { maximumFractionDigits: 1, useGrouping: false }));

export const mebibytes = (count: number | string): string => `${count} MiB`;
/** A size in a unit, with a digit after the point: "3.4 KB". */
export const sizeIn = (size: number, unit: 'KB' | 'MB' | 'GiB' | 'TiB' | 'PiB'): string => `${tenths().format(size)} ${unit}`;
export const bytes = (count: number): string => `${count} B`;
/** A time by its parts, those left out that are none: "1 h 5 min". */
export const duration = (hours: number, minutes: number, seconds: number): string =>
  [hours > 0 && `${hours} h`, minutes > 0 && `${minutes} min`, seconds > 0 && `${seconds} s`].filter(Boolean).join(' ');

/** How long a text is; `isDos`: it has the line breaks of DOS. */
export const noText = 'empty';
export const lines = (count: number, isDos: boolean): string => `${countOf(count, 'line')}${isDos ? ', CRLF' : ''}`;
