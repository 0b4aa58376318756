import { fromBase64 } from '../bytes/base64.ts';
import { textOfBytes } from '../go/byte-text.ts';
import { readFloat, readInteger } from '../go/number-text.ts';
import { isTimestamp } from '../go/timestamp.ts';
import type { Integer } from '../spec/fields/shape.ts';

/** go-yaml's reading of a scalar's text: a short tag and the value. */
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

/** Tags whose scalars go-yaml interprets; any other tag keeps the text as it is. */
const resolvable = new Set(['', '!!str', '!!bool', '!!int', '!!float', '!!null', '!!timestamp']);
/** The length of the longest of them: looking up a longer tag takes as long as it is. */
const maxResolvable = 11;

/** An integer as a number, where it fits. */
function asInteger(value: bigint): Integer {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

function resolveUntagged(tag: string, text: string): ResolvedScalar {
  const constant = constants.get(text);
  if (constant) return constant;
  const first = text.charCodeAt(0);
  const digitOrSign = (first >= 0x30 && first <= 0x39) || first === 0x2b || first === 0x2d;
  if (!digitOrSign && first !== 0x2e) return { tag: '!!str', value: text };
  if (digitOrSign) {
    if ((tag === '' || tag === '!!timestamp') && isTimestamp(text)) return { tag: '!!timestamp', value: text };
    const integer = readInteger(text.replaceAll('_', ''));
    if (integer !== undefined) return { tag: '!!int', value: asInteger(integer) };
  }
  const float = readFloat(text);
  if (float !== undefined) return { tag: '!!float', value: float };
  return { tag: '!!str', value: text };
}

/** Whether a plain, untagged scalar is null to go-yaml. */
export const isNullText = (text: string): boolean => nulls.has(text);

/**
 * Resolves the text of a scalar as go-yaml v3 does before it considers the field's type.
 * `tag` is the short tag written in front of it, or empty.
 */
export function resolveScalar(tag: string, text: string): ResolvedScalar {
  if (tag === '!!binary') return { tag, value: decodeBinary(text) };
  if (tag.length > maxResolvable || !resolvable.has(tag)) return { tag, value: text };
  if (tag === '!!str') return { tag, value: text };
  const resolved = resolveUntagged(tag, text);
  if (tag === '' || tag === resolved.tag) return resolved;
  // go-yaml makes floats of integers of 64 bits with a sign, not of larger ones.
  const isTooLarge = typeof resolved.value === 'bigint' && resolved.value >= 2n ** 63n;
  if (tag === '!!float' && resolved.tag === '!!int' && !isTooLarge) return { tag, value: Number(resolved.value) };
  throw new DecodeFailure(`cannot decode ${resolved.tag} \`${text}\` as a ${tag}`);
}

/** What go-yaml accepts for a boolean field, besides `true` and `false`; undefined for anything else. */
export function readFlagWord(text: string): boolean | undefined {
  if (/^(?:y|Y|yes|Yes|YES|on|On|ON)$/.test(text)) return true;
  return /^(?:n|N|no|No|NO|off|Off|OFF)$/.test(text) ? false : undefined;
}

/** The boolean that a plain scalar is for a boolean field; undefined when it is not one. */
export function readFlag(text: string): boolean | undefined {
  const { value } = resolveScalar('', text);
  return typeof value === 'boolean' ? value : readFlagWord(text);
}

/** Decodes strict base64, keeping bytes that are not UTF-8, as Go's strings do. */
function decodeBinary(text: string): string {
  const compact = text.replace(/[\r\n]/g, '');
  if (compact.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(compact)) {
    throw new DecodeFailure('!!binary value contains invalid base64 data');
  }
  return textOfBytes(fromBase64(compact));
}
