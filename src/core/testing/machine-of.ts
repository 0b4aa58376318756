import { parseText } from '../yaml/parse-text.ts';
import { valueAt } from '../document/read.ts';
import type { FileEntry } from '../files/file-entry.ts';
import { memoryFiles } from '../files/memory-files.ts';
import { deviceValues, readDevices, readMachine, type Machine } from '../machine/read-machine.ts';
import { resolveSpec } from '../spec/resolve.ts';
import type { Target } from '../spec/versions.ts';

/** For tests: the machine made by the body of a config of a version. */
export const machineOf = (target: Target, body: string, files?: Record<string, FileEntry>): Machine =>
  readMachine(valueAt(parseText(body), []), resolveSpec(target), files && memoryFiles(files));

/** For tests: only the disks of a machine, and what is on them. */
export const devicesOf = (target: Target, body: string): Machine =>
  readDevices(deviceValues(valueAt(parseText(body), [])), resolveSpec(target));
