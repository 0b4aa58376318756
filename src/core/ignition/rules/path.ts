import { cleanPath, isAbsolute } from '../../go/go-path.ts';

/** What is wrong with a path on the machine, in Ignition's words. */
export function pathProblem(path: string | undefined): string | undefined {
  if (!path) return 'path not specified';
  if (!isAbsolute(path)) return 'path not absolute';
  return cleanPath(path) === path ? undefined : 'path is not fully simplified';
}
