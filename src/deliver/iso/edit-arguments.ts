import { replaceMalformed } from '#words/deliver/iso';
import { Refused } from '../define/refused.ts';

/** Changes of kernel arguments, as coreos-installer has them: deleted first, then appended, then replaced. */
export interface ArgumentChanges {
  append?: readonly string[];
  delete?: readonly string[];
  /** Each as `key=old=new`. */
  replace?: readonly string[];
}

/** Whether there is anything to change. */
export const hasChanges = ({ append = [], delete: deleted = [], replace = [] }: ArgumentChanges): boolean =>
  append.length + deleted.length + replace.length > 0;

/**
 * Kernel arguments after changes. An argument is a word between blanks: quotes mean nothing here, as in coreos-installer.
 * Refuses a replacement that is not of the form `key=old=new`.
 */
export function changeArguments(text: string, { append = [], delete: deleted = [], replace = [] }: ArgumentChanges): string {
  let changed = ` ${text} `;
  const swap = (from: string, to: string): void => {
    // Each match takes the blank after it, which may be the one before the next.
    changed = changed.replaceAll(from, () => to);
  };
  for (const argument of deleted) if (argument.trim() !== '') swap(` ${argument.trim()} `, ' ');
  for (const argument of append) changed += `${argument.trim()} `;
  for (const argument of replace) {
    const [, key, from, to] = /^([^=]+)=([^=]+)=([^=]+)$/.exec(argument) ?? [];
    if (key === undefined || from === undefined || to === undefined) throw new Refused(replaceMalformed(argument));
    swap(` ${key}=${from} `, ` ${key}=${to} `);
  }
  return changed.trim();
}
