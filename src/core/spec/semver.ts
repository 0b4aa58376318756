const maxInt64 = 2n ** 63n - 1n;

/** A number without leading zeros; undefined when it does not fit in Go's 64 bits. */
function parseNumber(text: string): string | undefined {
  if (!/^\d+$/.test(text)) return undefined;
  const digits = text.replace(/^0+/, '');
  if (digits.length > 19) return undefined;
  const value = BigInt(digits);
  return value > maxInt64 ? undefined : String(value);
}

/**
 * The canonical spelling of a semantic version as coreos/go-semver reads it (`1.05.0` is `1.5.0`);
 * undefined for what it refuses.
 */
export function canonicalSemver(version: string): string | undefined {
  const [, core = '', preRelease, metadata] = /^([^+-]*)(?:-([^+]*))?(?:\+(.*))?$/s.exec(version) ?? [];
  const parts = core.split('.');
  if (parts.length !== 3) return undefined;
  for (const identifier of [preRelease, metadata]) {
    if (identifier && !identifier.split('.').every((part) => /^[0-9A-Za-z-]+$/.test(part))) return undefined;
  }
  const numbers = parts.map(parseNumber);
  if (numbers.includes(undefined)) return undefined;
  return numbers.join('.') + (preRelease ? `-${preRelease}` : '') + (metadata ? `+${metadata}` : '');
}
