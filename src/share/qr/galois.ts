/** The field of 256 elements that QR codes calculate in (ISO/IEC 18004): its polynomial is x⁸ + x⁴ + x³ + x² + 1. */
const polynomial = 0x11d;

/** The product of two elements, 0 to 255. */
export function multiply(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >> 7) * polynomial);
    if ((b >> bit) & 1) product ^= a;
  }
  return product;
}

/** The polynomial whose roots are the first powers of 2, without its leading 1: that of Reed-Solomon with `degree` bytes. */
export function generator(degree: number): Uint8Array {
  const factors = new Uint8Array(degree);
  factors[degree - 1] = 1;
  let root = 1;
  for (let power = 0; power < degree; power++) {
    for (let at = 0; at < degree; at++) factors[at] = multiply(factors[at] ?? 0, root) ^ (factors[at + 1] ?? 0);
    root = multiply(root, 2);
  }
  return factors;
}

/** The bytes that correct errors of some data: what is left when it is divided by a generator. */
export function corrections(data: Uint8Array, divisor: Uint8Array): Uint8Array {
  const rest = new Uint8Array(divisor.length);
  for (const byte of data) {
    const factor = byte ^ (rest[0] ?? 0);
    rest.copyWithin(0, 1);
    rest[rest.length - 1] = 0;
    for (let at = 0; at < rest.length; at++) rest[at] = (rest[at] ?? 0) ^ multiply(divisor[at] ?? 0, factor);
  }
  return rest;
}
