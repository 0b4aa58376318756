/** Whether a slash-separated path starts at the root. */
export const isAbsolute = (path: string): boolean => path.startsWith('/');

/** The path that was cleaned last: aliases may give the same long path to many files. */
let last = { path: '', clean: '.' };

/** Empty segments, dots at the beginning of one, and a slash at the end; most paths have none. */
const mayBeUnclean = /\/(?:\/|\.|$)|^\./;

/** The shortest equivalent path, as with Go's `path.Clean`; `.` for an empty one. */
export function cleanPath(path: string): string {
  if (path !== last.path) last = { path, clean: path.length > 1 && !mayBeUnclean.test(path) ? path : clean(path) };
  return last.clean;
}

function clean(path: string): string {
  const absolute = isAbsolute(path);
  const kept: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') kept.push(segment);
    else if (kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else if (!absolute) kept.push('..');
  }
  return (absolute ? '/' : '') + kept.join('/') || '.';
}

/** Joins two paths with a slash and cleans the result; an empty one is left out, as in Go's `path.Join`. */
export const joinPath = (directory: string, path: string): string =>
  directory === '' && path === '' ? '' : cleanPath(directory === '' ? path : `${directory}/${path}`);

/** The extension of a path's last element, with its dot; empty when it has none. */
export function extension(path: string): string {
  const dot = path.lastIndexOf('.');
  return dot > path.lastIndexOf('/') ? path.slice(dot) : '';
}
