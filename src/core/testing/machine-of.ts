import { parseText } from '../yaml/parse-text.ts';
import { valueAt } from '../document/read.ts';
import type { FileEntry } from '../files/file-entry.ts';
import { memoryFiles } from '../files/memory-files.ts';
import { deviceValues, readDevices, readMachine, type Machine } from '../machine/read-machine.ts';
import { resolveSpec } from '../spec/resolve.ts';
import type { Target } from '../spec/versions.ts';

/** For tests: the machine that the body of a config of a version makes. */
export const machineOf = (target: Target, body: string, files?: Record<string, FileEntry>): Machine =>
  readMachine(valueAt(parseText(body), []), resolveSpec(target), files && memoryFiles(files));

/** For tests: the disks of a machine alone, and what stands on them. */
export const devicesOf = (target: Target, body: string): Machine =>
  readDevices(deviceValues(valueAt(parseText(body), [])), resolveSpec(target));
