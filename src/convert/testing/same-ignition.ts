import { gunzipSync } from 'node:zlib';

/** For tests: why two Ignition configs in JSON are not the same, contents decoded; undefined when they are. Written apart from the converter's own comparison. */
export function sameIgnition(expected: string, actual: string | undefined): string | undefined {
  if (actual === undefined) return 'nothing was made';
  const [wanted, got] = [expected, actual].map((text) => JSON.stringify(decoded(JSON.parse(text)), undefined, 1));
  if (wanted === got) return undefined;
  const [a = [], b = []] = [wanted?.split('\n'), got?.split('\n')];
  const at = a.findIndex((line, index) => line !== b[index]);
  return `expected ${a.slice(Math.max(0, at - 3), at + 3).join(' ')}, got ${b.slice(Math.max(0, at - 3), at + 3).join(' ')}`;
}

/** A value with its mappings in order of their keys, contents decoded, and without what is empty. */
export function decoded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decoded);
  if (typeof value !== 'object' || value === null) return value;
  // Any object has members by name.
  const members = { ...(value as Record<string, unknown>) };
  const { source, compression } = members;
  if (typeof source === 'string' && source.startsWith('data:')) {
    const bytes = bytesOf(source);
    const zipped = compression === 'gzip' && bytes[0] === 0x1f && bytes[1] === 0x8b;
    if (zipped || compression !== 'gzip') delete members['compression'];
    members['source'] = (zipped ? gunzipSync(bytes) : bytes).toString('base64');
  }
  const entries = Object.entries(members)
    .map(([key, member]) => [key, decoded(member)] as const)
    .filter(([, member]) => member !== null && member !== undefined && (typeof member !== 'object' || Object.keys(member).length > 0));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function bytesOf(url: string): Buffer {
  const comma = url.indexOf(',');
  const data = url.slice(comma + 1);
  if (url.slice(0, comma).endsWith(';base64')) return Buffer.from(data, 'base64');
  // One byte an escape: contents need not be UTF-8.
  return Buffer.from(
    data.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
}
