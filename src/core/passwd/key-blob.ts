import { fromBase64 } from '../bytes/base64.ts';

/** The size of a field in bytes, its text, or nothing when it may be anything. */
type FieldLayout = number | string | undefined;

/** The fields of a key's blob after its type, and the key's length that follows from them. */
interface KeyLayout {
  fields: readonly FieldLayout[];
  /** In bits, computed from the fields. */
  bits: (fields: readonly Uint8Array[]) => number;
}

const ecdsa = (bits: number, after: readonly FieldLayout[] = []): KeyLayout => {
  // An uncompressed point: a byte, and both coordinates.
  const point = 1 + 2 * Math.ceil(bits / 8);
  return { fields: [`nistp${bits}`, point, ...after], bits: () => bits };
};

/** The key types of OpenSSH, by the name in front of a key (RFC 4253, 5656, 8709, and its own PROTOCOL.u2f). */
const layouts: ReadonlyMap<string, KeyLayout> = new Map([
  ['ssh-ed25519', { fields: [32], bits: () => 256 }],
  ['ssh-rsa', { fields: [undefined, undefined], bits: ([, modulus]) => bitLength(modulus) }],
  ['ssh-dss', { fields: [undefined, undefined, undefined, undefined], bits: ([prime]) => bitLength(prime) }],
  ['ecdsa-sha2-nistp256', ecdsa(256)],
  ['ecdsa-sha2-nistp384', ecdsa(384)],
  ['ecdsa-sha2-nistp521', ecdsa(521)],
  ['sk-ssh-ed25519@openssh.com', { fields: [32, undefined], bits: () => 256 }],
  ['sk-ecdsa-sha2-nistp256@openssh.com', ecdsa(256, [undefined])],
]);

/** In bytes; no name of an SSH algorithm is longer (RFC 4251, 6). */
const maxType = 64;

/** The result of reading a blob. `type` is the one that it names itself. */
export type BlobReading = { ok: true; type: string; bits?: number } | { ok: false; fault: 'no-base64' | 'cut' | 'too-long' | 'damaged' };

/** Reads a public key's blob (padded base64): its type, and whether its fields are complete. For an unknown type, only the type. */
export function readKeyBlob(base64: string): BlobReading {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return { ok: false, fault: 'no-base64' };
  const digits = base64.replace(/=+$/, '');
  const isWhole = base64.length % 4 === 0;
  const bytes = fromBase64(isWhole ? base64 : digits.slice(0, digits.length - (digits.length % 4)));
  const first = takeField(bytes, 0);
  // A length that fits into one byte starts with AAAA, so too few bytes follow rather than wrong ones.
  if (!first) return { ok: false, fault: base64.startsWith('AAAA') ? 'cut' : 'damaged' };
  const type = first.length > maxType ? '' : String.fromCharCode(...first);
  if (!isKeyType(type)) return { ok: false, fault: 'damaged' };
  if (!isWhole) return { ok: false, fault: 'cut' };
  const layout = layouts.get(type);
  if (!layout) return { ok: true, type };
  const fields: Uint8Array[] = [];
  let at = 4 + type.length;
  for (const expected of layout.fields) {
    const field = takeField(bytes, at);
    if (!field) return { ok: false, fault: 'cut' };
    if (!fits(field, expected)) return { ok: false, fault: 'damaged' };
    fields.push(field);
    at += 4 + field.length;
  }
  return at === bytes.length ? { ok: true, type, bits: layout.bits(fields) } : { ok: false, fault: 'too-long' };
}

/** Whether a word names a key type, even an unknown one. */
export const isKeyType = (word: string): boolean => /^(?:sk-)?(?:ssh|ecdsa)-[a-z0-9@.-]+$/.test(word);

/** Whether a type is that of a certificate rather than a key. */
export const isCertificate = (type: string): boolean => /-cert-v\d+@openssh\.com$/.test(type);

/** The bytes that follow their four-byte length; undefined when there are fewer. */
function takeField(bytes: Uint8Array, at: number): Uint8Array | undefined {
  if (at + 4 > bytes.length) return undefined;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(at);
  return at + 4 + length > bytes.length ? undefined : bytes.subarray(at + 4, at + 4 + length);
}

function fits(field: Uint8Array, expected: FieldLayout): boolean {
  if (expected === undefined) return field.length > 0;
  if (typeof expected === 'number') return field.length === expected;
  return field.length === expected.length && String.fromCharCode(...field) === expected;
}

/** The length of a number in bits; a leading zero byte only marks it as positive. */
function bitLength(number: Uint8Array = new Uint8Array()): number {
  const start = number.findIndex((byte) => byte !== 0);
  return start < 0 ? 0 : (number.length - start) * 8 - (Math.clz32(number[start] ?? 0) - 24);
}
