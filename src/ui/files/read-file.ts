import * as words from '#words/files/given-files';
import type { Workbench } from '../../store/workbench-state.ts';
import { maxFile } from './file-limits.ts';
import { describeBytes } from '../wording/size.ts';

/** The bytes of a file that the user gave for a field; undefined when it is too large or cannot be read, and the notice says so. */
export async function readFile(file: File, workbench: Workbench, largest = maxFile): Promise<Uint8Array | undefined> {
  const refuse = (body: string) => workbench.getState().notify({ kind: 'warning', title: words.notTaken(file.name), body });
  if (file.size > largest) {
    refuse(words.tooLarge(describeBytes(largest)));
    return undefined;
  }
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    refuse(words.notRead);
    return undefined;
  }
}
