const encoder = new TextEncoder();

/** Writes numbers and texts one after the other, as `PayloadReader` reads them. */
export class PayloadWriter {
  private readonly parts: Uint8Array[] = [];
  private readonly wide: boolean;

  /** With `wide`, texts are in UTF-16, which holds lone surrogates too; in UTF-8 otherwise. */
  constructor(wide: boolean) {
    this.wide = wide;
  }

  /** A whole number, from 0 on: seven bits a byte, the low ones first, the high bit set where more follow. */
  number(value: number): void {
    const bytes: number[] = [];
    let rest = value;
    for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80);
    this.parts.push(Uint8Array.of(...bytes, rest));
  }

  /** Bytes preceded by their number. */
  bytes(bytes: Uint8Array): void {
    this.number(bytes.length);
    this.parts.push(bytes);
  }

  text(text: string): void {
    this.bytes(this.encode(text));
  }

  /** The text that ends the payload. */
  rest(text: string): void {
    this.parts.push(this.encode(text));
  }

  whole(): Uint8Array {
    const whole = new Uint8Array(this.parts.reduce((length, part) => length + part.length, 0));
    let at = 0;
    for (const part of this.parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }

  private encode(text: string): Uint8Array {
    if (!this.wide) return encoder.encode(text);
    const bytes = new Uint8Array(2 * text.length);
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      bytes[2 * at] = unit & 0xff;
      bytes[2 * at + 1] = unit >> 8;
    }
    return bytes;
  }
}
