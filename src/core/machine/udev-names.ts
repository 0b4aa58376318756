/** A label as udev writes it in a link: ASCII characters other than these as `\xNN`. */
export const escapeLabel = (label: string): string =>
  label.replace(/[^\w#+\-.:=@\u0080-\uffff]/g, (letter) => `\\x${letter.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** Text in which udev or systemd escaped UTF-8 bytes as `\xNN`. */
export const unescapeHex = (name: string): string =>
  name.replace(/(?:\\x[0-9a-f]{2})+/gi, (escapes) =>
    new TextDecoder().decode(Uint8Array.from(escapes.split(/\\x/i).slice(1), (byte) => Number.parseInt(byte, 16))),
  );

/** What separates the name of a disk from the number of its partition: `-part` in a link under /dev/disk, a `p` after a digit. */
const separator = (disk: string): string => (disk.startsWith('/dev/disk/') ? '-part' : /\d$/.test(disk) ? 'p' : '');

/** udev's name for a partition of a disk: /dev/sda1, /dev/nvme0n1p1, /dev/disk/by-id/…-part1. */
export const partitionDevice = (disk: string, number: string): string => `${disk}${separator(disk)}${number}`;

/** The disks that a device name may mean a partition of, and its number. */
export function partitionOwners(name: string): { disk: string; number: number }[] {
  let at = name.length;
  while (at > 0 && /\d/.test(name.charAt(at - 1))) at--;
  const [head, digits] = [name.slice(0, at), name.slice(at)];
  if (!/^[1-9]/.test(digits)) return [];
  return ['', 'p', '-part'].flatMap((sign) => {
    const disk = head.endsWith(sign) ? head.slice(0, head.length - sign.length) : '';
    return disk !== '' && separator(disk) === sign ? [{ disk, number: Number(digits) }] : [];
  });
}
