import * as words from '#words/files/given-files';
import type { Workbench } from '../../store/workbench-state.ts';
import { maxFile } from '../../values/max-file.ts';
import { describeBytes } from '../../values/size.ts';
import { readBytes } from './read-bytes.ts';

/** The bytes of a file that the user gave for a field; undefined when it is too large or cannot be read, and the notice says so. */
export async function readFile(file: File, workbench: Workbench, maxBytes = maxFile): Promise<Uint8Array | undefined> {
  const refuse = (body: string) => workbench.getState().notify({ kind: 'warning', title: words.notTaken(file.name), body });
  const read = await readBytes(file, maxBytes);
  if (read.ok) return read.bytes;
  refuse(read.reason === 'too-large' ? words.tooLarge(describeBytes(maxBytes)) : words.notRead);
  return undefined;
}
