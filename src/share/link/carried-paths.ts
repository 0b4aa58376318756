import * as words from '#words/share/links';
import { cleanLocalPath } from '../../core/files/files-dir.ts';

const maxPath = 1000;
const maxName = 200;

/** Control characters, which should not be in the name of a file that is downloaded or kept. */
const control = /[\0-\x1f\x7f]/;

/** Whether a text can name a downloaded file: it has no separators, and is no longer than file systems allow. */
export const isFileName = (name: string): boolean => name !== '' && name.length <= maxName && !/[\\/]/.test(name) && !control.test(name);

/** Why paths cannot be those of local files in a link, in words that begin with "it"; undefined when they can. */
export function pathsProblem(paths: readonly string[]): string | undefined {
  const bad = paths.find(
    (path) => path === '' || path === '__proto__' || path.length > maxPath || control.test(path) || cleanLocalPath(path) !== path,
  );
  if (bad !== undefined) return words.badPath(JSON.stringify(bad.slice(0, 60)));
  // With the least character in place of the slash, whatever is below a path sorts right after it.
  const sorted = paths.map((path) => path.replaceAll('/', '\0')).sort();
  const blocked = sorted.findIndex((path, index) => index > 0 && (path === sorted[index - 1] || path.startsWith(`${sorted[index - 1]}\0`)));
  if (blocked < 0) return undefined;
  const [before = '', path = ''] = [sorted[blocked - 1], sorted[blocked]].map((one) =>
    JSON.stringify((one ?? '').replaceAll('\0', '/').slice(0, 60)),
  );
  return before === path ? words.twoFiles(path) : words.fileAndFolder(before);
}
