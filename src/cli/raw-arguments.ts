import { readFileSync } from 'node:fs';
import { textOfBytes } from '../core/go/byte-text.ts';

/**
 * The words of the command line. Node takes them for UTF-8, which the name of a file need not be; where one is
 * not, Linux still has its bytes, which are returned in the form of `textOfBytes`.
 */
export function rawArguments(words: readonly string[]): readonly string[] {
  if (!words.some((word) => word.includes('\ufffd'))) return words;
  try {
    const all = textOfBytes(readFileSync('/proc/self/cmdline')).split('\0').slice(0, -1);
    return words.length === 0 ? words : all.slice(-words.length);
  } catch {
    return words;
  }
}
