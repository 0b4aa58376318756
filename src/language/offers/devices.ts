import type { ResolvedField } from '../../core/spec/resolve.ts';
import { devicesFor } from '../../values/devices.ts';
import type { Ask, Offer } from '../ask/completion.ts';

/** The devices that this config makes and that a device field may name: those that nothing stands on yet come first. */
export function deviceOffers({ config, place }: Ask, { field }: ResolvedField): readonly Offer[] {
  if (field.control !== 'device') return [];
  const { all, free } = devicesFor(config, place.path);
  return [...free, ...all.filter((device) => !free.includes(device))].map(({ device, what }) => ({ value: device, what }));
}
