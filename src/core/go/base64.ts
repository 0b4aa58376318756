const value = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x2f && code <= 0x39) || code === 0x2b;

const equals = 0x3d;
const isNewline = (code: number): boolean => code === 0x0a || code === 0x0d;

/** The first position where a full group of four characters may be missing or interrupted. */
function firstUncertain(text: string): number {
  const interruption = text.search(/[^A-Za-z0-9+/]/);
  const plain = interruption === -1 ? text.length : interruption;
  return plain - (plain % 4);
}

/**
 * The index at which Go's decoder rejects padded standard base64; `undefined` when it decodes.
 * Newlines are allowed anywhere, and unused bits of the last character need not be zero.
 */
export function base64Problem(text: string): number | undefined {
  const skip = (from: number): number => {
    let at = from;
    while (at < text.length && isNewline(text.charCodeAt(at))) at++;
    return at;
  };
  let at = firstUncertain(text);
  for (;;) {
    for (let digit = 0; digit < 4; digit++) {
      at = skip(at);
      if (at === text.length) return digit === 0 ? undefined : at - digit;
      const code = text.charCodeAt(at++);
      if (value(code)) continue;
      if (code !== equals || digit < 2) return at - 1;
      if (digit === 2) {
        at = skip(at);
        if (at === text.length) return at;
        if (text.charCodeAt(at) !== equals) return at - 1;
        at++;
      }
      at = skip(at);
      return at < text.length ? at : undefined;
    }
  }
}
