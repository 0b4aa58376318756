import type { ResolvedField } from '../../core/spec/resolve.ts';

/** Controls for a single value, by the types they can write. */
export const scalarControls = {
  text: ['string'],
  number: ['int'],
  seconds: ['int'],
  'size-mib': ['int'],
  mode: ['int'],
  flag: ['bool'],
  select: ['string'],
  'filesystem-format': ['string'],
  'filesystem-label': ['string'],
  'partition-label': ['string'],
  'partition-type': ['string'],
  'unit-name': ['string'],
  'quadlet-name': ['string'],
  device: ['string'],
  'local-path': ['string'],
  inline: ['string'],
  unit: ['string'],
  'password-hash': ['string'],
  'grub-hash': ['string'],
} as const satisfies Record<string, readonly ResolvedField['type'][]>;

export type ScalarControl = keyof typeof scalarControls;

/** Controls for lists and mappings. */
export type GroupControl = 'items' | 'texts' | 'labels' | 'contents' | 'owner' | 'object';

export type Control = ScalarControl | GroupControl;

/** Fields that name a path among the local files. */
const localPaths = new Set(['local', 'contents_local']);
const owners = new Set(['NodeUser', 'NodeGroup']);

/** Which control shows a field, according to the field table. */
export function controlOf({ name, type, list, shape, field: { control, options, open } }: ResolvedField): Control {
  if (type === 'labels') return 'labels';
  if (type === 'object') {
    if (list) return 'items';
    if (control === 'contents') return 'contents';
    return owners.has(shape?.name ?? '') ? 'owner' : 'object';
  }
  if (list) return 'texts';
  if (control !== undefined && Object.hasOwn(scalarControls, control)) {
    // A key found in the table is one of its keys.
    return control as ScalarControl;
  }
  if (type === 'bool') return 'flag';
  if (type === 'int') return 'number';
  if (name === 'inline') return 'inline';
  if (localPaths.has(name)) return 'local-path';
  return options && !open ? 'select' : 'text';
}
