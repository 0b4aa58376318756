/** Bytes of a name in UTF-8 that every system accepts, with room for a number that the browser may add. */
const maxBytes = 240;

/** Names that are devices on Windows, whatever their extension. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=[. ]|$)/i;

/**
 * A name for a file handed to the browser: without path separators, without what some system refuses or what
 * is invisible; no hidden file, no command option, no device. Browsers handle most of this themselves, each in its own way.
 */
export function fileName(name: string): string {
  const plain = name
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/[/\\:*?"<>|]+/g, '-')
    .replace(/^[-.\s]+/, '');
  const kept = shorten(plain).replace(/[.\s]+$/, '') || 'file';
  return device.test(kept) ? `_${kept}` : kept;
}

/** As much of the beginning as there is room for, and the extension. */
function shorten(name: string): string {
  const encoder = new TextEncoder();
  if (encoder.encode(name).length <= maxBytes) return name;
  const [extension = ''] = /\.\w{1,10}$/.exec(name) ?? [];
  const room = new Uint8Array(maxBytes - extension.length);
  const { read } = encoder.encodeInto(name.slice(0, name.length - extension.length), room);
  return name.slice(0, read) + extension;
}
