import type { FileLine } from './piece.ts';

/** A line of /etc/hosts; it takes the place of one for the same address. */
export function hostsLine(entry: string): FileLine {
  const [address = '', ...names] = entry.split(/\s+/);
  return { line: [address, ...names].join(' '), replaces: (line) => line.trim().split(/\s+/)[0] === address };
}
