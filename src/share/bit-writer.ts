/** Puts bits into bytes as deflate does, the low ones first. */
export class BitWriter {
  private readonly bytes: number[] = [];
  private pending = 0;
  private count = 0;

  /** The low `count` bits of a number, of which there are at most 16. */
  put(value: number, count: number): void {
    this.pending |= value << this.count;
    this.count += count;
    for (; this.count >= 8; this.count -= 8, this.pending >>>= 8) this.bytes.push(this.pending & 0xff);
  }

  /** All bytes; the last one is filled up with zeros. */
  whole(): Uint8Array {
    return Uint8Array.from(this.count > 0 ? [...this.bytes, this.pending & 0xff] : this.bytes);
  }
}
