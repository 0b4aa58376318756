import type { ResolvedField } from '../../core/spec/resolve.ts';
import type { Ask, Offer } from '../ask/completion.ts';
import { deviceOffers } from './devices.ts';
import { headerOffers } from './header.ts';
import { localOffers } from './local-files.ts';
import { machineConfigOffers } from './machine-config.ts';
import { modeOffers } from './modes.ts';
import { nameOffers } from './names.ts';
import { optionOffers } from './options.ts';
import { pathOffers } from './paths.ts';
import { unitOffers } from './units.ts';

/** Says what a field may be set to; nothing where it has nothing to say of the field. */
type OfferMaker = (ask: Ask, field: ResolvedField) => readonly Offer[];

const makers: readonly OfferMaker[] = [
  headerOffers,
  nameOffers,
  optionOffers,
  modeOffers,
  deviceOffers,
  localOffers,
  unitOffers,
  pathOffers,
  machineConfigOffers,
];

/** What a field may be set to at the place that is asked about, each value once. */
export function offersFor(ask: Ask, field: ResolvedField): Offer[] {
  const seen = new Set<string>();
  return makers
    .flatMap((make) => make(ask, field))
    .filter(({ value }) => {
      const isNew = !seen.has(value);
      seen.add(value);
      return isNew;
    });
}
