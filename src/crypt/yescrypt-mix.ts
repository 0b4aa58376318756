/* oxlint-disable typescript/no-non-null-assertion --
   Every index is inside its array by the sizes below, and this code runs tens of millions of times per hash. */

/** Words (32 bits) in a block of Salsa20 and of pwxform, whose blocks have the same size. */
const words = 16;
/** 64-bit numbers in each of the three S-boxes, and words in all of them. */
const boxSize = 512;
const boxWords = 3 * 2 * boxSize;
/** Two adjacent numbers are read from an S-box: the lower byte of a word determines only their parity. */
const boxMask = (boxSize / 2 - 1) << 4;
const pwxRounds = 6;

/** The position of a block's word in Salsa20's square; yescrypt keeps its blocks in the order of SIMD registers. */
const place = Array.from({ length: words }, (_, i) => (i * 5) % words);

/** The S-boxes of pwxform. They rotate after every block, and one of them is written while two are read. */
interface Boxes {
  table: Int32Array;
  read0: number;
  read1: number;
  written: number;
  /** The next 64-bit number to be written. */
  next: number;
}

const square = new Int32Array(words);

function quarter(a: number, b: number, c: number, d: number): void {
  const x = square;
  let sum = (x[a]! + x[d]!) | 0;
  x[b]! ^= (sum << 7) | (sum >>> 25);
  sum = (x[b]! + x[a]!) | 0;
  x[c]! ^= (sum << 9) | (sum >>> 23);
  sum = (x[c]! + x[b]!) | 0;
  x[d]! ^= (sum << 13) | (sum >>> 19);
  sum = (x[d]! + x[c]!) | 0;
  x[a]! ^= (sum << 18) | (sum >>> 14);
}

/** Salsa20 with a number of double rounds on the block at `at`. */
function salsa20(block: Int32Array, at: number, doubleRounds: number): void {
  for (let i = 0; i < words; i++) square[place[i]!] = block[at + i]!;
  for (let round = 0; round < doubleRounds; round++) {
    quarter(0, 4, 8, 12);
    quarter(5, 9, 13, 1);
    quarter(10, 14, 2, 6);
    quarter(15, 3, 7, 11);
    quarter(0, 1, 2, 3);
    quarter(5, 6, 7, 4);
    quarter(10, 11, 8, 9);
    quarter(15, 12, 13, 14);
  }
  for (let i = 0; i < words; i++) block[at + i]! += square[place[i]!]!;
}

/** scrypt's BlockMix with Salsa20/8 on two blocks; it only fills the S-boxes. */
function mixPair(x: Int32Array): void {
  for (let i = 0; i < words; i++) x[i]! ^= x[words + i]!;
  salsa20(x, 0, 4);
  for (let i = 0; i < words; i++) x[words + i]! ^= x[i]!;
  salsa20(x, words, 4);
}

/** BlockMix with pwxform: each block absorbs the one before it, the first the last. */
function mixBlocks(x: Int32Array, boxes: Boxes): void {
  let before = x.length - words;
  for (let at = 0; at < x.length; at += words) {
    pwxform(x, at, before, boxes);
    before = at;
  }
  salsa20(x, before, 1);
}

/**
 * pwxform on the block at `at`, after it has absorbed the one at `before`. Its four lanes of two
 * 64-bit numbers are independent, so each goes through all rounds in turn.
 */
function pwxform(x: Int32Array, at: number, before: number, boxes: Boxes): void {
  const { table, read0, read1, written, next } = boxes;
  for (let lane = 0; lane < words; lane += 4) {
    const here = at + lane;
    const there = before + lane;
    let low0 = x[here]! ^ x[there]!;
    let high0 = x[here + 1]! ^ x[there + 1]!;
    let low1 = x[here + 2]! ^ x[there + 2]!;
    let high1 = x[here + 3]! ^ x[there + 3]!;
    for (let round = 0; round < pwxRounds; round++) {
      // The first number alone determines both positions; a position counts bytes, an index words.
      const s0 = read0 + ((low0 & boxMask) >> 2);
      const s1 = read1 + ((high0 & boxMask) >> 2);

      let product = Math.imul(low0, high0);
      let sum = (product + table[s0]!) | 0;
      high0 = (highProduct(low0, high0) + table[s0 + 1]! + carry(sum, product)) ^ table[s1 + 1]!;
      low0 = sum ^ table[s1]!;

      product = Math.imul(low1, high1);
      sum = (product + table[s0 + 2]!) | 0;
      high1 = (highProduct(low1, high1) + table[s0 + 3]! + carry(sum, product)) ^ table[s1 + 3]!;
      low1 = sum ^ table[s1 + 2]!;

      if (round > 0 && round < pwxRounds - 1) {
        const to = written + 2 * next + 8 * 2 * (round - 1) + lane;
        table[to] = low0;
        table[to + 1] = high0;
        table[to + 2] = low1;
        table[to + 3] = high1;
      }
    }
    x[here] = low0;
    x[here + 1] = high0;
    x[here + 2] = low1;
    x[here + 3] = high1;
  }
  boxes.read0 = written;
  boxes.read1 = read0;
  boxes.written = read1;
  boxes.next = (next + 8 * (pwxRounds - 2)) & (boxSize - 1);
}

/** The upper half of the product of two unsigned words, computed by halves: numbers hold only 53 bits of it. */
function highProduct(a: number, b: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  const cross0 = Math.imul(aLow, bHigh);
  const cross1 = Math.imul(aHigh, bLow);
  const middle = (Math.imul(aLow, bLow) >>> 16) + (cross0 & 0xffff) + (cross1 & 0xffff);
  return (Math.imul(aHigh, bHigh) + (cross0 >>> 16) + (cross1 >>> 16) + (middle >>> 16)) | 0;
}

/** Whether an unsigned sum overflowed, given one of its terms. Adding 2³¹ makes signed words compare as unsigned ones. */
const carry = (sum: number, part: number): number => ((sum ^ 0x80000000) < (part ^ 0x80000000) ? 1 : 0);

/** Which earlier block the last one points to, out of a power of two. */
const pointer = (x: Int32Array, blocks: number): number => x[x.length - words]! & (blocks - 1);

function xorInto(x: Int32Array, from: Int32Array, at: number): void {
  for (let i = 0; i < x.length; i++) x[i]! ^= from[at + i]!;
}

/** Fills the S-boxes from the first 128 bytes, which it mixes on the way. */
function fillBoxes(x: Int32Array): Boxes {
  const table = new Int32Array(boxWords);
  const pair = x.subarray(0, 2 * words);
  for (let at = 0; at < boxWords; at += pair.length) {
    table.set(pair, at);
    mixPair(pair);
  }
  return { table, read0: 2 * 2 * boxSize, read1: 2 * boxSize, written: 0, next: 0 };
}

/** The same words in the other order: from Salsa20's to that of SIMD registers, or back. */
function reorder(x: Int32Array, to: 'registers' | 'square'): Int32Array {
  return x.map((_, i) => {
    const block = i - (i % words);
    return x[block + (to === 'registers' ? place[i % words]! : place.indexOf(i % words))]!;
  });
}

/**
 * Mixes a block of 32·r words in place (words of bytes in little-endian order) with `count` blocks of
 * memory, a power of two; throws a RangeError when there is not enough memory. `onBoxes` is called with
 * the last 64 bytes as they are when the S-boxes are filled.
 */
export function mix(input: Int32Array, count: number, onBoxes: (last: Int32Array) => void): void {
  const x = reorder(input, 'registers');
  const size = x.length;
  const memory = new Int32Array(size * count);
  const boxes = fillBoxes(x);
  onBoxes(reorder(x, 'square').subarray(size - words));

  for (let done = 0; done < count; done++) {
    memory.set(x, done * size);
    if (done > 1) {
      // Looks back at one of the latest blocks, out of a power of two.
      const window = 1 << (31 - Math.clz32(done));
      xorInto(x, memory, (pointer(x, window) + done - window) * size);
    }
    mixBlocks(x, boxes);
  }
  // A third of the blocks is visited again and rewritten; the number of visits is even.
  const visits = Math.ceil(Math.ceil(count / 3) / 2) * 2;
  for (let visit = 0; visit < visits; visit++) {
    const at = pointer(x, count) * size;
    xorInto(x, memory, at);
    memory.set(x, at);
    mixBlocks(x, boxes);
  }
  input.set(reorder(x, 'square'));
}
