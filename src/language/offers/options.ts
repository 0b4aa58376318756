import type { ResolvedField } from '../../core/spec/resolve.ts';
import { holds } from '../../core/spec/fields/when.ts';
import { partitionTypes } from '../../values/partition-types.ts';
import type { Ask, Offer } from '../ask/completion.ts';

/** The values that the field table has for a field, yes and no, and the known types of partitions. */
export function optionOffers({ spec }: Ask, { type, owner, name, field }: ResolvedField): readonly Offer[] {
  if (owner === 'Config') return [];
  if (type === 'bool') return ['true', 'false'].map((value) => ({ value, what: '' }));
  if (field.control === 'partition-type') return partitionTypes.map(({ guid, name: what }) => ({ value: guid, what }));
  const options = (field.options ?? []).filter((value) => value !== '');
  // Later versions of Ignition know a device without a filesystem as well.
  const more = owner === 'Filesystem' && name === 'format' && holds({ ignition: '>=3.3' }, spec.lineage) ? ['none'] : [];
  return [...options, ...more].map((value) => ({ value, what: '' }));
}
