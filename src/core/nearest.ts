/**
 * How many keystrokes one word is from another: letters to add, leave out, replace, or swap with their neighbour (the
 * optimal string alignment distance). Words longer than 60 letters are as far apart as they are long.
 */
export function distance(from: string, to: string): number {
  if (from.length > 60 || to.length > 60) return from === to ? 0 : Math.max(from.length, to.length);
  let twoAbove: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let least = Math.min(at(above, column) + 1, at(current, column - 1) + 1, at(above, column - 1) + (same ? 0 : 1));
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped && row > 1 && column > 1) least = Math.min(least, at(twoAbove, column - 2) + 1);
      current.push(least);
    }
    [twoAbove, above] = [above, current];
  }
  return at(above, to.length);
}

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity;

/** A word without what spellings differ in: `sshAuthorizedKeys` and `ssh-authorized_keys` are the same. */
const bare = (word: string): string => word.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** How far off a word of so many letters may be. */
const tolerance = (length: number): number => (length <= 3 ? 1 : length <= 7 ? 2 : 3);

/** Letters that a word must share with a longer one to be its beginning. */
const telling = 4;

/** The words that one may have been meant for, the likeliest first and at most three of them; none where nothing is near. */
export function nearest(word: string, words: readonly string[]): string[] {
  const meant = bare(word);
  if (meant === '') return [];
  const spelled = words.filter((candidate) => bare(candidate) === meant);
  if (spelled.length > 0) return spelled;
  const ranked = words
    .map((candidate) => ({ candidate, far: farness(meant, bare(candidate)) }))
    .filter(({ far }) => far <= tolerance(meant.length))
    .sort((a, b) => a.far - b.far);
  const [best] = ranked;
  return ranked
    .filter(({ far }) => far === best?.far)
    .map(({ candidate }) => candidate)
    .slice(0, 3);
}

function farness(word: string, candidate: string): number {
  const [short, long] = word.length < candidate.length ? [word, candidate] : [candidate, word];
  // The beginning of a word is likelier meant for it than one that shares only its letters.
  if (short.length >= telling && long.startsWith(short)) return Math.min(distance(word, candidate), 1.5);
  return distance(word, candidate);
}
