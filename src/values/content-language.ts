import type { Path } from '../core/report/finding.ts';

/** Languages of unit and file contents. */
export type ContentLanguage = 'systemd' | 'ini' | 'shell' | 'python' | 'yaml' | 'json' | 'plaintext';

/** Extensions of the files that systemd, its network service and Podman's quadlets read. */
const systemd =
  /\.(?:service|socket|timer|mount|automount|swap|target|path|slice|scope|device|network|netdev|link|container|volume|kube|pod|build|image|artifact)$/;

/** Where a `.conf` is a drop-in for one of those, and the programs of systemd that are configured in the same way. */
const systemdFolder = /\/(?:systemd|repart\.d)\/./;

const isInSystemdFolder = (path: string): boolean => path.endsWith('.conf') && systemdFolder.test(path.slice(0, -'.conf'.length));

const byName: readonly (readonly [RegExp, ContentLanguage])[] = [
  [systemd, 'systemd'],
  [/\.(?:sh|bash|zsh)$|\/\.?(?:profile|bashrc|bash_profile)$/, 'shell'],
  [/\.py$/, 'python'],
  [/\.(?:ya?ml|bu)$/, 'yaml'],
  [/\.(?:json|ign)$/, 'json'],
  [/\.(?:conf|ini|toml|cfg|cnf|nmconnection|repo|env)$|^\/etc\/(?:default|sysconfig)\//, 'ini'],
];

/** The language of a file's contents, by its path, or else by its first line. */
export function languageOf(path: string, contents: string): ContentLanguage {
  const named = isInSystemdFolder(path) ? 'systemd' : byName.find(([ending]) => ending.test(path))?.[1];
  if (named) return named;
  // The name of a program may be long, but not endless.
  const program = /^#![^\n]{0,200}/.exec(contents)?.[0] ?? '';
  if (/\bpython[\d.]*\b/.test(program)) return 'python';
  return /\b(?:ba|da|z|k)?sh\b/.test(program) ? 'shell' : 'plaintext';
}

/** The language of the contents at a place of the config; `path` is that of the file they belong to, if any. */
export const languageAt = (place: Path, path: string, contents: string): ContentLanguage =>
  // Other configs are Ignition's, which is JSON.
  place[0] === 'ignition' && place[1] === 'config' ? 'json' : languageOf(path, contents);
