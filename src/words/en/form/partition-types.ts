/** What the types of partitions are called. */

export const byName = 'Type by name';
export const notSet = 'Not set: Linux data';
export const another = 'Another type';

export const names = {
  linux: 'Linux data',
  swap: 'Swap',
  raid: 'RAID',
  luks: 'LUKS',
  lvm: 'LVM',
  efi: 'EFI system',
  bios: 'BIOS boot',
  prep: 'PowerPC PReP boot',
  xbootldr: 'Boot (XBOOTLDR)',
  rootX86: 'Root, x86-64',
  rootArm: 'Root, 64-bit ARM',
  home: 'Home',
  srv: 'Server data (/srv)',
  var: 'Variable data (/var)',
  reserved: 'Linux reserved',
  flatcarRoot: 'Flatcar root, grows at boot',
};
