import { sizeOf, type LocalFiles } from './local-files.ts';

/** The most that a text and its local files may cost to be read and translated within the keystroke: about a millisecond. */
export const smallText = 4096;
/** The most they may cost where the worker fails: no more than a frame. */
const cheapText = 16_384;

/** Whether a text with its local files can be read and translated within a keystroke. */
export const isSmall = (text: string, files: LocalFiles = noFiles): boolean => costOf(text, files, smallText) <= smallText;

/** Whether that can be done within a frame. */
export const isCheap = (text: string, files: LocalFiles): boolean => costOf(text, files, cheapText) <= cheapText;

const noFiles: LocalFiles = {};

/** The cost of a local file, however small: a tree may make a file and a folder of it. */
const perFile = 64;
/** Levels of nesting that cost as much again as the text itself; levels that people write cost nothing. */
const levels = 100;
const usual = 20;

/**
 * Estimates the work of reading and translating a text with its local files, as the length of a plain text that is as much
 * work, in UTF-16 units. Stops counting beyond `most`.
 */
export function costOf(text: string, files: LocalFiles, most: number): number {
  const cost = costOfFiles(files);
  return cost + text.length > most ? cost + text.length : cost + costOfText(text);
}

/** k aliases make a text at most 3^(k/3) times as large; nesting is processed level by level. */
function costOfText(text: string): number {
  const aliases = text.match(alias)?.length ?? 0;
  return text.length * 3 ** Math.min(aliases / 3, 100) * (1 + Math.max(0, depthOf(text) - usual) / levels);
}

/** What may be an alias: a star where a value may begin. */
const alias = /(?<![^\s[\]{},:?-])\*/g;

/** How deeply a text may be nested within lines, by brackets or by `- - -`: indentation cannot be deep in a short text. */
function depthOf(text: string): number {
  let brackets = 0;
  let marks = 0;
  let deepest = 0;
  for (let index = 0; index < text.length; index++) {
    switch (text[index]) {
      case '[':
      case '{':
        brackets++;
        break;
      case ']':
      case '}':
        brackets = Math.max(0, brackets - 1);
        break;
      case '-':
      case '?':
      case ':':
        if (/\s/.test(text[index + 1] ?? '')) marks++;
        break;
      case '\n':
        marks = 0;
        break;
      default:
        continue;
    }
    deepest = Math.max(deepest, brackets + marks);
  }
  return deepest;
}

const known = new WeakMap<LocalFiles, number>();

/** Bytes, paths and file counts: needed for every key, so they are counted once for each state of the files. */
function costOfFiles(files: LocalFiles): number {
  let cost = known.get(files);
  if (cost === undefined) {
    cost = Object.entries(files).reduce((sum, [path, entry]) => sum + perFile + sizeOf(entry) + costOfPath(path), 0);
    known.set(files, cost);
  }
  return cost;
}

/** Each folder on the way to a file is looked up by its whole path. */
const costOfPath = (path: string): number => path.length * (1 + path.split('/').length / 32);
