/** What is unpacked, which is also the dictionary: it grows as it is written, up to a most. */
export class Output {
  private bytes = new Uint8Array(1 << 16);
  private readonly most: number;
  length = 0;
  /** Where the dictionary begins: earlier bytes are no longer referred to. */
  start = 0;

  constructor(most: number) {
    this.most = most;
  }

  /** Makes room for more bytes; false when that is more than the most. */
  reserve(count: number): boolean {
    const needed = this.length + count;
    if (needed > this.most) return false;
    if (needed > this.bytes.length) {
      const larger = new Uint8Array(Math.min(this.most, Math.max(needed, this.bytes.length * 2)));
      larger.set(this.bytes.subarray(0, this.length));
      this.bytes = larger;
    }
    return true;
  }

  push(byte: number): void {
    this.bytes[this.length++] = byte;
  }

  append(bytes: Uint8Array): void {
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** The byte `distance` back, 1 is the last one; 0 where there is none. */
  back(distance: number): number {
    return this.length - distance >= this.start ? (this.bytes[this.length - distance] ?? 0) : 0;
  }

  /** Whether there are bytes so far back. */
  reaches(distance: number): boolean {
    return distance <= this.length - this.start;
  }

  /** All bytes so far. */
  whole(from = 0): Uint8Array {
    return this.bytes.subarray(from, this.length);
  }
}
