/** What may be done with a file, by whom: the twelve bits of a mode, highest first. */
export const modeBits = [
  { bit: 0o4000, who: 'special', what: 'setuid' },
  { bit: 0o2000, who: 'special', what: 'setgid' },
  { bit: 0o1000, who: 'special', what: 'sticky' },
  { bit: 0o400, who: 'owner', what: 'read' },
  { bit: 0o200, who: 'owner', what: 'write' },
  { bit: 0o100, who: 'owner', what: 'execute' },
  { bit: 0o40, who: 'group', what: 'read' },
  { bit: 0o20, who: 'group', what: 'write' },
  { bit: 0o10, who: 'group', what: 'execute' },
  { bit: 0o4, who: 'others', what: 'read' },
  { bit: 0o2, who: 'others', what: 'write' },
  { bit: 0o1, who: 'others', what: 'execute' },
] as const;

/** How a mode is written: as octal it means what it looks like; as decimal it rarely does. */
export type ReadMode = { bits: number; octal: true } | { bits: number; octal: false } | undefined;

/** Reads a mode as Butane does: `0644` and `0o644` are octal, `644` is decimal; undefined when it is not a number. */
export function readMode(text: string): ReadMode {
  const plain = text.trim().replaceAll('_', '');
  const octal = /^0o?([0-7]+)$/.exec(plain);
  if (octal?.[1]) return { bits: Number.parseInt(octal[1], 8), octal: true };
  if (plain === '0') return { bits: 0, octal: true };
  return /^[1-9]\d*$/.test(plain) ? { bits: Number.parseInt(plain, 10), octal: false } : undefined;
}

/** The octal mode meant by someone who wrote its digits without the zero: `644` is `0644`; undefined when nothing needs fixing. */
export function octalMeant(text: string): string | undefined {
  const plain = text.trim();
  return /^[1-7][0-7]{2,3}$/.test(plain) ? `0${plain}` : undefined;
}

/** The mode as `ls` writes it, without the file type: `rw-r--r--`. */
export function describeMode(bits: number): string {
  const letters = [...'rwxrwxrwx'].map((letter, index) => (bits & (0o400 >> index) ? letter : '-'));
  const special = (index: number, bit: number, set: string, unset: string) => {
    if (bits & bit) letters[index] = letters[index] === 'x' ? set : unset;
  };
  special(2, 0o4000, 's', 'S');
  special(5, 0o2000, 's', 'S');
  special(8, 0o1000, 't', 'T');
  return letters.join('');
}
