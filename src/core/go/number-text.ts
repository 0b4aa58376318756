const integer = /^([-+]?)(0[xX][\da-fA-F]+|0[bB][01]+|0[oO][0-7]+|0[0-7]*|[1-9]\d*)$/;
/** After `0b` and `0o` go-yaml parses the rest as a number of its own, which may have a sign. */
const signedInside = /^(0[bo])([-+])(\d+)$/;
const decimal = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const underscoredFraction = /^\.\d[\d_]*(?:[eE][-+]?\d[\d_]*)?$/;
const looseUnderscore = /_(?!\d)/;

/** More digits than 64 bits have in any base: parsing a number with millions of digits takes seconds to no end. */
const maxDigits = 64;

/** The integer that go-yaml reads in a text, without its underscores, in any of Go's bases; undefined when it does not fit in 64 bits. */
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

/** The float that go-yaml reads in a text; undefined when it is not one, or does not fit in 64 bits. */
export function readFloat(text: string): number | undefined {
  const plain = text.replaceAll('_', '');
  if (!decimal.test(plain) || (text.startsWith('.') && (!underscoredFraction.test(text) || looseUnderscore.test(text)))) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}
