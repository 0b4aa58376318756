import { flag, objects, shape, text, type Infer } from './shape.ts';

const nameKey = (item: { name?: string }) => item.name ?? '';

/** An item of `systemd.units[].dropins`. */
export const dropinShape = shape(
  'Dropin',
  {
    contents: text({ usual: true, control: 'unit' }),
    contents_local: text({ sugar: true, when: { base: '>=0.5' } }),
    name: text({ plain: true, always: true, usual: true }),
  },
  { key: nameKey },
);

/** An item of `systemd.units`. */
export const unitShape = shape(
  'Unit',
  {
    contents: text({ usual: true, control: 'unit' }),
    contents_local: text({ sugar: true, when: { base: '>=0.5' } }),
    dropins: objects(dropinShape, { usual: true }),
    enabled: flag({ usual: true, absent: 'kept' }),
    mask: flag({ usual: true, absent: 'kept' }),
    name: text({ plain: true, always: true, usual: true, control: 'unit-name' }),
  },
  { key: nameKey },
);

/** An item of `systemd.quadlets`. */
export const quadletShape = shape(
  'Quadlet',
  {
    contents: text({ control: 'unit', usual: true }),
    contents_local: text(),
    name: text({ plain: true, usual: true, control: 'quadlet-name' }),
    rootful: flag({ plain: true, usual: true }),
    dropins: objects(dropinShape),
  },
  { key: nameKey },
);

/** `systemd`. */
export const systemdShape = shape('Systemd', {
  units: objects(unitShape, { usual: true }),
  quadlets: objects(quadletShape, { sugar: true, when: { base: '>=0.8' } }),
});

/** A drop-in, decoded. */
export type Dropin = Infer<typeof dropinShape>;
/** A unit, decoded. */
export type Unit = Infer<typeof unitShape>;
/** `systemd`, decoded. */
export type Systemd = Infer<typeof systemdShape>;
