import { mountUnitOf, systemUnits } from '#words/language/completion';
import type { ResolvedField } from '../../core/spec/resolve.ts';
import { escapeUnitPath } from '../../core/systemd/unit-name.ts';
import { listAt, textAt } from '../../values/read-values.ts';
import { quadletTypes, unitTypes } from '../../values/unit-types.ts';
import type { Ask, Offer } from '../ask/completion.ts';
import { stop } from '../ask/insert.ts';

/** Names of units: those of the image that configs turn on or off, those that mount a filesystem of this config, and any by its type. */
export function unitOffers({ config, place }: Ask, { owner, name, field }: ResolvedField): readonly Offer[] {
  if (owner === 'Dropin' && name === 'name') return [{ value: '10-local.conf', what: '' }];
  const isQuadlet = field.control === 'quadlet-name';
  if (!isQuadlet && field.control !== 'unit-name') return [];
  const types = (isQuadlet ? quadletTypes : unitTypes.slice(0, -2)).map(({ suffix, help }, index): Offer => ({
    value: `.${suffix}`,
    what: help,
    insert: [stop(1, 'name'), `.${suffix}`],
    rank: 100 + index,
  }));
  if (isQuadlet) return types;
  const at = place.path.at(-2);
  const present = new Set(listAt(config, 'systemd', 'units').map((unit, index) => (index === at ? '' : textAt(unit, 'name'))));
  const mounts = listAt(config, 'storage', 'filesystems')
    .map((filesystem) => textAt(filesystem, 'path'))
    .filter((path) => path.startsWith('/'))
    .map((path) => ({ value: `${escapeUnitPath(path)}.mount`, what: mountUnitOf(path) }));
  const ofImage = Object.entries(systemUnits).map(([value, what]) => ({ value, what }));
  return [...mounts, ...ofImage].filter(({ value }) => !present.has(value)).concat(types);
}
