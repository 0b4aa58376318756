import { binaryToTerminal, exists } from '#words/deliver/command';
import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, lstat, open, readFile, realpath, rename, rm, type FileHandle } from 'node:fs/promises';
import { bytesOfText } from '../../core/go/byte-text.ts';
import { patchedPieces, type ImageSource, type Patch } from '../../deliver/define/image.ts';
import { CommandError } from './command-error.ts';
import type { DeliverSurroundings } from './surroundings.ts';

/** A path as the system has it: a name need not be UTF-8. */
const pathOf = (path: string): Buffer => Buffer.from(bytesOfText(path));

/** All bytes of a file. */
export const readWhole = async (path: string): Promise<Uint8Array> => readFile(pathOf(path));

/** Opens an image for as long as something is done with it. */
export async function withImage<T>(path: string, run: (source: ImageSource) => Promise<T>): Promise<T> {
  const file = await open(pathOf(path), 'r');
  try {
    const { size } = await file.stat();
    return await run({ size, read: (offset, length) => readExactly(file, offset, length) });
  } finally {
    await file.close();
  }
}

async function readExactly(file: FileHandle, offset: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length;) {
    const { bytesRead } = await file.read(bytes, at, length - at, offset + at);
    if (bytesRead === 0) throw new CommandError('unexpected EOF');
    at += bytesRead;
  }
  return bytes;
}

/** A name beside a file for what is not complete yet. */
const temporaryBeside = (path: Buffer): Buffer => Buffer.concat([path, Buffer.from(`.bunsen-${randomBytes(6).toString('hex')}`)]);

/**
 * Writes an image with patches: to a new file, to standard output for `-`, or in place of the image when there is no output. A copy
 * is patched and then takes its name, so that what has the name is complete whatever happens. Where the file system can, the copy
 * shares its blocks with the image.
 */
export async function writePatched(
  image: string,
  output: string | undefined,
  patches: readonly Patch[],
  around: DeliverSurroundings,
): Promise<void> {
  if (output === '-') {
    if (around.outputIsTerminal) throw new CommandError(binaryToTerminal);
    await withImage(image, async (source) => {
      for await (const piece of patchedPieces(source, patches)) around.standardOutput(piece);
    });
    return;
  }
  // A link keeps leading to the image.
  const target = output === undefined ? await realpath(pathOf(image), { encoding: 'buffer' }) : pathOf(output);
  await complete(target, output, async (temporary) => {
    await copyFile(pathOf(image), temporary, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
    const file = await open(temporary, 'r+');
    try {
      for (const { offset, bytes } of patches) await file.write(bytes, 0, bytes.length, offset);
      await file.sync();
    } finally {
      await file.close();
    }
  });
}

/** Writes bytes to a new file, or to standard output. */
export async function writeNew(output: string | undefined, bytes: Uint8Array, around: DeliverSurroundings): Promise<void> {
  if (output === undefined || output === '-') {
    if (around.outputIsTerminal) throw new CommandError(binaryToTerminal);
    around.standardOutput(bytes);
    return;
  }
  await complete(pathOf(output), output, async (temporary) => {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  });
}

/** Has something written under another name, then gives it its own. `isNew` is the name of a file that must not exist yet. */
async function complete(target: Buffer, isNew: string | undefined, write: (temporary: Buffer) => Promise<void>): Promise<void> {
  const temporary = temporaryBeside(target);
  if (isNew !== undefined && (await isThere(target))) throw new CommandError(exists(isNew));
  try {
    await write(temporary);
    if (isNew !== undefined) {
      // A link is never made over another file, even one that came in the meantime. Where there are none, the name is taken instead.
      await link(temporary, target).catch((error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw new CommandError(exists(isNew));
        return rename(temporary, target);
      });
    } else await rename(temporary, target);
  } finally {
    await rm(temporary, { force: true });
  }
}

const isThere = (path: Buffer): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );
