import { fromBase64 } from '../files/base64.ts';
import { textOfBytes } from '../go/byte-text.ts';
import type { Integer } from '../spec/shape.ts';

/** What go-yaml makes of a scalar's text: a short tag and the value it stands for. */
export interface ResolvedScalar {
  tag: '!!null' | '!!bool' | '!!int' | '!!float' | '!!str' | '!!binary' | '!!timestamp' | '!!merge' | (string & {});
  value: string | Integer | boolean | null;
}

/** Thrown inside the decoder where go-yaml gives up on the whole document; never leaves core/document. */
export class DecodeFailure extends Error {}

const nulls = new Set(['', '~', 'null', 'Null', 'NULL']);
const constants = new Map<string, ResolvedScalar>([
  ...['true', 'True', 'TRUE'].map((text) => [text, { tag: '!!bool', value: true }] as const),
  ...['false', 'False', 'FALSE'].map((text) => [text, { tag: '!!bool', value: false }] as const),
  ...[...nulls].map((text) => [text, { tag: '!!null', value: null }] as const),
  ...['.nan', '.NaN', '.NAN'].map((text) => [text, { tag: '!!float', value: Number.NaN }] as const),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((text) => [text, { tag: '!!float', value: Infinity }] as const),
  ...['-.inf', '-.Inf', '-.INF'].map((text) => [text, { tag: '!!float', value: -Infinity }] as const),
  ['<<', { tag: '!!merge', value: '<<' }],
]);

/** Tags whose scalars go-yaml looks into; any other tag keeps the text as it is. */
const resolvable = new Set(['', '!!str', '!!bool', '!!int', '!!float', '!!null', '!!timestamp']);

const floatPattern = /^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/;
const integerPattern = /^([-+]?)(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO][0-7]+|0[0-7]*|[1-9][0-9]*)$/;
const datePattern = /^\d{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])(?:[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(\.\d+)?(Z|[-+]\d\d:\d\d)|[ ](\d{1,2}):(\d{1,2}):(\d{1,2})(\.\d+)?)?$/;

const maxUint64 = 2n ** 64n;
const minInt64 = -(2n ** 63n);

/** Reads an integer in any of Go's bases (`0644`, `0o644`, `0x1a4`, `0b1`); underscores are already gone. */
function parseInteger(text: string): Integer | undefined {
  const match = integerPattern.exec(text);
  if (!match) return undefined;
  const [, sign, digits = ''] = match;
  const value = BigInt(/^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits);
  const signed = sign === '-' ? -value : value;
  if (signed < minInt64 || signed >= maxUint64) return undefined;
  const number = Number(signed);
  return Number.isSafeInteger(number) ? number : signed;
}

/** A float that 64 bits can hold. */
const isFloat = (text: string): boolean => floatPattern.test(text) && Number.isFinite(Number(text));

function resolveUntagged(tag: string, text: string): ResolvedScalar {
  const constant = constants.get(text);
  if (constant) return constant;
  const first = text.charCodeAt(0);
  const digitOrSign = (first >= 0x30 && first <= 0x39) || first === 0x2b || first === 0x2d;
  if (first === 0x2e && isFloat(text)) return { tag: '!!float', value: Number(text) };
  if (digitOrSign) {
    if ((tag === '' || tag === '!!timestamp') && datePattern.test(text)) return { tag: '!!timestamp', value: text };
    const plain = text.replaceAll('_', '');
    const integer = parseInteger(plain);
    if (integer !== undefined) return { tag: '!!int', value: integer };
    if (isFloat(plain)) return { tag: '!!float', value: Number(plain) };
  }
  return { tag: '!!str', value: text };
}

/** Whether a plain, untagged scalar is null to go-yaml. */
export const isNullText = (text: string): boolean => nulls.has(text);

/**
 * Resolves the text of a scalar as go-yaml v3 does before it looks at the field's type.
 * `tag` is the short tag written in front of it, or empty.
 */
export function resolveScalar(tag: string, text: string): ResolvedScalar {
  if (tag === '!!binary') return { tag, value: decodeBinary(text) };
  if (!resolvable.has(tag)) return { tag, value: text };
  if (tag === '!!str') return { tag, value: text };
  const resolved = resolveUntagged(tag, text);
  if (tag === '' || tag === resolved.tag) return resolved;
  if (tag === '!!float' && resolved.tag === '!!int') return { tag, value: resolved.value };
  throw new DecodeFailure(`cannot decode ${resolved.tag} \`${text}\` as a ${tag}`);
}

/** What go-yaml takes for a boolean in a boolean field, beside `true` and `false`; undefined for anything else. */
export function readFlag(text: string): boolean | undefined {
  if (/^(?:y|Y|yes|Yes|YES|on|On|ON)$/.test(text)) return true;
  return /^(?:n|N|no|No|NO|off|Off|OFF)$/.test(text) ? false : undefined;
}

/** Decodes strict base64, keeping bytes that are no UTF-8 as Go's strings do. */
function decodeBinary(text: string): string {
  const compact = text.replace(/[\r\n]/g, '');
  if (compact.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(compact)) {
    throw new DecodeFailure('!!binary value contains invalid base64 data');
  }
  return textOfBytes(fromBase64(compact));
}
