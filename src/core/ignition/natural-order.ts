const isDigit = (letter: string | undefined): letter is string => letter !== undefined && /\p{Nd}/u.test(letter);
const isLetter = (letter: string): boolean => /\p{L}/u.test(letter);
/** JavaScript would compare UTF-16 units, which sorts characters beyond U+FFFF before U+E000. */
const codeOf = (letter = ''): number => letter.codePointAt(0) ?? 0;

/** The order in which go-yaml writes keys: digits by their number, letters after other characters. */
export function naturalOrder(left: string, right: string): number {
  const [a, b] = [[...left], [...right]];
  let digits = false;
  for (let at = 0; at < a.length && at < b.length; at++) {
    const [x = '', y = ''] = [a[at], b[at]];
    if (x === y) {
      digits = isDigit(x);
      continue;
    }
    if (isLetter(x) && isLetter(y)) return codeOf(x) - codeOf(y);
    if (isLetter(x) || isLetter(y)) return isLetter(digits ? x : y) ? -1 : 1;
    return compareNumbers(a, b, at);
  }
  return a.length - b.length;
}

function compareNumbers(a: readonly string[], b: readonly string[], at: number): number {
  const leading = (a[at] === '0' || b[at] === '0') && hasNonZeroBefore(a, at) ? 1 : 0;
  const [left, leftEnd] = readNumber(a, at, leading);
  const [right, rightEnd] = readNumber(b, at, leading);
  if (left !== right) return left < right ? -1 : 1;
  if (leftEnd !== rightEnd) return leftEnd - rightEnd;
  return codeOf(a[at]) - codeOf(b[at]);
}

function hasNonZeroBefore(letters: readonly string[], at: number): boolean {
  for (let index = at - 1; isDigit(letters[index]); index--) if (letters[index] !== '0') return true;
  return false;
}

function readNumber(letters: readonly string[], at: number, start: number): [bigint, number] {
  let value = BigInt(start);
  let end = at;
  // It wraps around as Go's does, at each digit: a number with millions of them would take long.
  for (let letter = letters[end]; isDigit(letter); letter = letters[++end])
    value = BigInt.asIntN(64, value * 10n + BigInt((letter.codePointAt(0) ?? 48) - 48));
  return [value, end];
}
