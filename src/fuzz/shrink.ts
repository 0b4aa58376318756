import type { FileEntry } from '../core/files/file-entry.ts';
import type { Input } from './generate/input.ts';

/** Whether an input still fails as the previous one did. */
type Fails = (input: Input) => Promise<boolean>;

/** Makes a failing input smaller as long as it fails: local files, lines, characters, then plainer characters. Stops when `isOver`. */
export async function shrink(input: Input, fails: Fails, isOver: () => boolean): Promise<Input> {
  let least = input;
  const accept = async (next: Input): Promise<boolean> => {
    if (isOver() || !(await fails(next))) return false;
    least = next;
    return true;
  };
  // Often only one of the two matters.
  if (least.files.length > 0 && least.text !== '') {
    if (!(await accept({ ...least, text: '' }))) await accept({ ...least, files: [] });
  }
  for (let size = Infinity; sizeOf(least) < size && !isOver();) {
    size = sizeOf(least);
    if (least.choice !== 0) await accept({ ...least, choice: 0 });
    await fewer(least.files, (files) => accept({ ...least, files }), isOver);
    for (const index of least.files.keys()) {
      const [path, entry] = least.files[index] ?? ['', { text: '' }];
      const put = (file: Input['files'][number]) => accept({ ...least, files: least.files.toSpliced(index, 1, file) });
      await shorter(path, (text) => put([text, entry]), isOver);
      await shorter(contentsOf(entry), (text) => put([least.files[index]?.[0] ?? path, withContents(entry, text)]), isOver);
    }
    await shorter(least.text, (text) => accept({ ...least, text }), isOver);
  }
  await plainer(least.text, (text) => accept({ ...least, text }));
  return least;
}

const sizeOf = ({ text, files }: Input): number =>
  text.length + files.reduce((sum, [path, entry]) => sum + 1 + path.length + contentsOf(entry).length, 0);

const contentsOf = (entry: FileEntry): string => ('text' in entry ? entry.text : 'link' in entry ? entry.link : entry.base64);

const withContents = (entry: FileEntry, text: string): FileEntry =>
  'text' in entry
    ? { ...entry, text }
    : 'link' in entry
      ? { ...entry, link: text }
      : { ...entry, base64: text.slice(0, text.length - (text.length % 4)) };

/** Removes as many items as possible: halves first, then smaller and smaller pieces. */
async function fewer<T>(items: readonly T[], accept: (items: readonly T[]) => Promise<boolean>, isOver: () => boolean): Promise<void> {
  let left = items;
  for (let piece = Math.ceil(items.length / 2); piece >= 1 && left.length > 0; piece = piece === 1 ? 0 : Math.ceil(piece / 2)) {
    for (let at = 0; at < left.length && !isOver();) {
      const without = left.toSpliced(at, piece);
      if (await accept(without)) left = without;
      else at += piece;
    }
  }
}

/** Removes lines, then characters. */
async function shorter(text: string, accept: (text: string) => Promise<boolean>, isOver: () => boolean): Promise<void> {
  let left = text;
  const keep =
    (joint: string) =>
    async (parts: readonly string[]): Promise<boolean> => {
      const next = parts.join(joint);
      const isFine = await accept(next);
      if (isFine) left = next;
      return isFine;
    };
  if (left.includes('\n')) await fewer(left.split('\n'), keep('\n'), isOver);
  // By units, because a lone surrogate may be what matters.
  await fewer(left.split(''), keep(''), isOver);
}

/** How long a text may be for each of its characters to be replaced. */
const maxPlainer = 400;

/** Replaces every character that does not matter with a letter. */
async function plainer(text: string, accept: (text: string) => Promise<boolean>): Promise<void> {
  let left = text;
  if (text.length > maxPlainer) return;
  for (let at = 0; at < left.length; at++) {
    if (/[a\s]/.test(left.charAt(at))) continue;
    const next = `${left.slice(0, at)}a${left.slice(at + 1)}`;
    if (await accept(next)) left = next;
  }
}
