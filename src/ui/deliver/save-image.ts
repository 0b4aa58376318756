import type { Patch } from '../../deliver/define/image.ts';
import { download } from '../files/download.ts';
import { fileName } from '../files/file-name.ts';
import { patchedFile } from './patched-file.ts';

/** Where the browser lets the user choose a file to write to. TypeScript does not know it, since not all browsers have it. */
interface ChoosesFiles {
  showSaveFilePicker?: (options: { suggestedName: string }) => Promise<FileSystemFileHandle>;
}

/** What became of an image: written to a file, handed to the downloads, or neither. */
export type SavedImage = 'written' | 'downloading' | 'cancelled' | 'failed';

/**
 * Saves a file with patches: to a file that the user chooses, where the browser can; else as a download. Either is given slices of
 * the file, which the browser copies by itself: the page never has the image in memory.
 */
export async function saveImage(file: File, patches: readonly Patch[], name: string): Promise<SavedImage> {
  // The page's own, which has it or not.
  const { showSaveFilePicker } = globalThis as ChoosesFiles;
  const asDownload = (): SavedImage => {
    download(patchedFile(file, patches), name);
    return 'downloading';
  };
  if (!showSaveFilePicker) return asDownload();
  let handle: FileSystemFileHandle;
  try {
    handle = await showSaveFilePicker({ suggestedName: fileName(name) });
  } catch (error) {
    // In a frame, say, it is there but not allowed.
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : asDownload();
  }
  try {
    const stream = await handle.createWritable();
    try {
      await stream.write(patchedFile(file, patches));
    } catch (error) {
      await stream.abort();
      throw error;
    }
    // Only now the chosen file is replaced.
    await stream.close();
    return 'written';
  } catch {
    return 'failed';
  }
}
