import { readdirSync, readlinkSync } from 'node:fs';

const folder = '/proc/self/fd';

/** The descriptor beyond the standard streams that a path names, such as `/dev/fd/3`; undefined for any other path. */
export function descriptorIn(path: string): number | undefined {
  const number = /^\/(?:dev|proc\/self)\/fd\/(\d+)$/.exec(path)?.[1];
  return number !== undefined && Number(number) > 2 ? Number(number) : undefined;
}

/**
 * Whether a path names a descriptor that Node opened for itself, which waits for ever when it is read, and crashes
 * Node when it is written: an event queue, or a pipe with both ends in this process.
 */
export function isNodesOwn(path: string): boolean {
  const descriptor = descriptorIn(path);
  if (descriptor === undefined) return false;
  const target = targetOf(descriptor);
  if (target.startsWith('anon_inode:')) return true;
  return (
    target.startsWith('pipe:') &&
    readdirSync(folder).filter((number) => Number(number) > 2 && targetOf(Number(number)) === target).length > 1
  );
}

/** What a descriptor leads to, as Linux reports it; empty where that is unknown. */
function targetOf(descriptor: number): string {
  try {
    return readlinkSync(`${folder}/${descriptor}`);
  } catch {
    return '';
  }
}
