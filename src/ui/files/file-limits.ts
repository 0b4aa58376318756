import * as words from '#words/files/local-files';
import { totalSize, type LocalFiles } from '../../store/local-files.ts';
import { maxFile } from '../../values/max-file.ts';
import { describeBytes } from '../../values/size.ts';

/** Bytes of all local files. */
export const maxTotal = 20_000_000;
/** The most local files. */
export const maxFiles = 2000;

/** What may be added: files and those too large to be added, or the reason why nothing is. */
export type Admission<T> = { ok: true; accepted: readonly T[]; tooLarge: readonly T[] } | { ok: false; reason: string };

/** Decides which of the incoming files (sizes in bytes) may be added to the present ones, replacing those with the same path. */
export function admit<T extends { path: string; size: number }>(present: LocalFiles, incoming: readonly T[]): Admission<T> {
  const tooLarge = incoming.filter(({ size }) => size > maxFile);
  const accepted = incoming.filter(({ size }) => size <= maxFile);
  const replaced = new Set(accepted.map(({ path }) => path));
  const staying = Object.fromEntries(Object.entries(present).filter(([path]) => !replaced.has(path)));
  if (Object.keys(staying).length + replaced.size > maxFiles) return { ok: false, reason: words.tooMany(maxFiles) };
  const total = totalSize(staying) + accepted.reduce((sum, { size }) => sum + size, 0);
  if (total > maxTotal) return { ok: false, reason: words.tooMuch(describeBytes(total), describeBytes(maxTotal)) };
  return { ok: true, accepted, tooLarge };
}
