import * as words from '#words/convert/cloud-config';
import type { ConfigBuilder } from '../../units/build-config.ts';

/** A path from the root without empty parts; undefined where it is none, or leads upwards. */
export function cleanPath(path: string): string | undefined {
  if (!path.startsWith('/') || /[\0\n\r]/.test(path)) return undefined;
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return parts.length === 0 || parts.includes('..') ? undefined : `/${parts.join('/')}`;
}

const isIn = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

/** Why Ignition cannot write a path, or why it would be gone at once; undefined where it can. */
export function whyUnwritable({ system, systemName }: ConfigBuilder, path: string): string | undefined {
  if (['/tmp', '/run', '/var/run', '/dev', '/proc', '/sys'].some((folder) => isIn(path, folder))) return words.goneAtBoot(path);
  if (!system) return undefined;
  const isReadOnly = system.readOnly.some(({ path: folder, except }) => isIn(path, folder) && !except.some((one) => isIn(path, one)));
  const links = [...system.linkedDirectories].filter(([, target]) => isIn(target, '/usr') && !isIn(target, '/usr/local'));
  if (isReadOnly || links.some(([folder]) => isIn(path, folder))) return words.readOnlyPath(systemName, path);
  const top = path.split('/')[1] ?? '';
  const isFixed = system.rootNames && (!system.rootNames.has(top) || path === `/${top}`);
  return isFixed ? words.fixedRoot(systemName, path) : undefined;
}
