const integer = /^([-+]?)(0[xX][\da-fA-F]+|0[bB][01]+|0[oO][0-7]+|0[0-7]*|[1-9]\d*)$/;
/** After `0b` and `0o` go-yaml has the rest read as a number of its own, which may have a sign. */
const signedInside = /^(0[bo])([-+])(\d+)$/;
const decimal = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const underscoredFraction = /^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/;
const looseUnderscore = /_(?!\d)/;

/** More digits than 64 bits have in any base: to read a number of millions takes seconds, and says no more. */
const maxDigits = 64;

/** The integer that go-yaml reads in a text, whose underscores are gone, in any of Go's bases; undefined when 64 bits cannot hold it. */
export function readInteger(text: string): bigint | undefined {
  const match = integer.exec(text.replace(signedInside, '$2$1$3'));
  if (!match) return undefined;
  const [, sign, digits = ''] = match;
  const [, base = '', rest = ''] = /^(0[xXbBoO]|0(?=[0-7]))?0*(.*)$/.exec(digits) ?? [];
  if (rest.length > maxDigits) return undefined;
  const value = BigInt((base === '0' ? '0o' : base) + (rest || '0'));
  if (sign === '-') return value <= 2n ** 63n ? -value : undefined;
  return value < 2n ** (sign === '+' ? 63n : 64n) ? value : undefined;
}

/** The float that go-yaml reads in a text; undefined when it is none, or beyond what 64 bits can hold. */
export function readFloat(text: string): number | undefined {
  const plain = text.replaceAll('_', '');
  if (!decimal.test(plain) || (text.startsWith('.') && (!underscoredFraction.test(text) || looseUnderscore.test(text)))) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}
