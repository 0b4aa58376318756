import { bootDevice } from './boot-device.ts';
import type { FoldKind } from './fold.ts';
import { grubUsers } from './grub-users.ts';
import { mountUnits } from './mount-units.ts';
import { quadlets } from './quadlets.ts';

/** In the reverse of the order in which Butane applies its sugar: what it does last lies on top. */
export const foldKinds: readonly FoldKind[] = [grubUsers, bootDevice, quadlets, mountUnits];
