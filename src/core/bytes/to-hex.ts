/** Bytes in hexadecimal, two lower-case digits each, with a text between them if one is given. */
export const toHex = (bytes: Iterable<number>, between = ''): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(between);
