/** Which item of the config something comes from. */

export const grubUsers = 'GRUB users';
export const bootDevice = 'boot device';
export const mountUnitOf = (noun: string): string => `mount unit of ${noun}`;
/** After an item: the one it belongs to. */
export const ofItem = (noun: string, title: string): string => ` of ${noun} ${title}`;
