import type { BitWriter } from './bit-writer.ts';
import { endOfBlock, lengthOrder } from './deflate-tables.ts';
import { codeLengths, symbolWriter } from './prefix-code.ts';

/** A step of writing code lengths: a length, or a repetition with its extra bits. */
interface Step {
  symbol: number;
  extra: number;
  bits: number;
}

/** How the codes of a block are told before it (RFC 1951, 3.2.7), and how many bits that takes. */
export interface CodeHeader {
  size: number;
  write: (into: BitWriter) => void;
}

/** The shortest header for the codes of a block: repetitions are a gain only where they occur often enough. */
export function codeHeader(lengths: Uint8Array, distances: Uint8Array): CodeHeader {
  const used = (all: Uint8Array, least: number) => all.subarray(0, Math.max(least, all.findLastIndex((length) => length > 0) + 1));
  const first = used(lengths, endOfBlock + 1);
  const second = used(distances, 1);
  const all = [...first, ...second];
  const headers = [0, 1, 2, 3, 4, 5, 6, 7].map((choice) => {
    const steps = stepsOf(all, (choice & 1) > 0, (choice & 2) > 0, (choice & 4) > 0);
    const frequencies = Array.from(lengthOrder, () => 0);
    for (const { symbol } of steps) frequencies[symbol] = (frequencies[symbol] ?? 0) + 1;
    const code = codeLengths(frequencies, 7);
    const order = lengthOrder.slice(0, Math.max(4, lengthOrder.findLastIndex((symbol) => (code[symbol] ?? 0) > 0) + 1));
    const size = 14 + 3 * order.length + steps.reduce((sum, { symbol, bits }) => sum + (code[symbol] ?? 0) + bits, 0);
    return { steps, code, order, size };
  });
  const { steps, code, order, size } = headers.reduce((best, header) => (header.size < best.size ? header : best));
  return {
    size,
    write(into) {
      into.put(first.length - endOfBlock - 1, 5);
      into.put(second.length - 1, 5);
      into.put(order.length - 4, 4);
      for (const symbol of order) into.put(code[symbol] ?? 0, 3);
      const write = symbolWriter(code, into);
      for (const step of steps) {
        write(step.symbol);
        into.put(step.extra, step.bits);
      }
    },
  };
}

/** Code lengths with repetitions: of the length before, of a few zeros, of many. */
function stepsOf(all: readonly number[], before: boolean, few: boolean, many: boolean): Step[] {
  const steps: Step[] = [];
  for (let at = 0; at < all.length; ) {
    const length = all[at] ?? 0;
    let times = 1;
    while (all[at + times] === length) times++;
    at += times;
    if (length > 0 || !(few || many)) {
      steps.push({ symbol: length, extra: 0, bits: 0 });
      times--;
    }
    while (times > 0) {
      const taken = length === 0 && many && times > 10 ? Math.min(times, 138) : length === 0 && few && times > 2 ? Math.min(times, 10) : before && times > 2 && all[at - times - 1] === length ? Math.min(times, 6) : 1;
      if (taken > 10) steps.push({ symbol: 18, extra: taken - 11, bits: 7 });
      else if (taken > 2 && length === 0 && few) steps.push({ symbol: 17, extra: taken - 3, bits: 3 });
      else if (taken > 2) steps.push({ symbol: 16, extra: taken - 3, bits: 2 });
      else steps.push({ symbol: length, extra: 0, bits: 0 });
      times -= taken;
    }
  }
  return steps;
}
