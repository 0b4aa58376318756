import * as names from '#words/names/machine-config';
import type { Value } from '../../../core/document/read.ts';
import type { ResolvedField } from '../../../core/spec/resolve.ts';
import type { Offers } from '../../../values/devices.ts';
import { extensionsOf } from '../../../values/machine-config.ts';

/** The extensions that the version of a list of them has, and those that are not in it yet; undefined for any other field. */
export function extensionOffers({ owner, name, lineage }: ResolvedField, items: readonly Value[]): Offers | undefined {
  if (owner !== 'OpenShift' || name !== 'extensions') return undefined;
  const known: Readonly<Record<string, string>> = names.extensions;
  const all = extensionsOf(lineage).map((device) => ({ device, what: known[device] ?? '' }));
  return { all, free: all.filter(({ device }) => !items.includes(device)) };
}
