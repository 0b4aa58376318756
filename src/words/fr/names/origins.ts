import { items } from './items.ts';

/** Which item of the config something comes from. */

const feminine = new Set([items.Partition, items.Tree, items.Unit, items.ConfigResource].map(({ noun }) => noun));
const of = (noun: string): string => (/^[aeéu]/.test(noun) ? 'de l’' : feminine.has(noun) ? 'de la ' : 'du ') + noun;

export const grubUsers = 'utilisateurs GRUB';
export const bootDevice = 'disque de démarrage';
export const mountUnitOf = (noun: string): string => `unité de montage ${of(noun)}`;
/** After an item: the one it belongs to. */
export const ofItem = (noun: string, title: string): string => ` ${of(noun)} ${title}`;
