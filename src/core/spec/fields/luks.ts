import { flag, int, object, objects, shape, text, texts, type Infer } from './shape.ts';
import { resourceShape } from './resource.ts';

/** A Tang server of `clevis.tang`. */
export const tangShape = shape(
  'Tang',
  {
    advertisement: text({ when: { base: '>=0.5' } }),
    thumbprint: text({ usual: true }),
    url: text({ plain: true, usual: true }),
  },
  { key: (tang: { url?: string }) => tang.url ?? '' },
);

/** `cex`, of a LUKS volume or of `boot_device.luks`. */
export const cexShape = shape('Cex', {
  enabled: flag({ usual: true }),
});

/** `clevis.custom`. */
export const clevisCustomShape = shape('ClevisCustom', {
  config: text({ plain: { base: '<0.4' }, always: { base: '<0.4' }, usual: true }),
  needs_network: flag({ usual: true }),
  pin: text({ plain: { base: '<0.4' }, always: { base: '<0.4' }, options: ['tpm2', 'tang', 'sss'], open: true, usual: true }),
});

/** `clevis` of a LUKS volume. */
export const clevisShape = shape('Clevis', {
  custom: object(clevisCustomShape, { pointer: { base: '<0.4' } }),
  tang: objects(tangShape, { usual: true }),
  threshold: int({ absent: '1' }),
  tpm2: flag({ usual: true }),
});

/** An item of `storage.luks`. */
export const luksShape = shape(
  'Luks',
  {
    cex: object(cexShape, { when: { base: '>=0.6' } }),
    clevis: object(clevisShape, { pointer: { base: '<0.4' }, usual: true }),
    device: text({ usual: true, control: 'device' }),
    discard: flag({ when: { base: '>=0.5' } }),
    key_file: object(resourceShape, { usual: true, control: 'contents' }),
    label: text(),
    name: text({ plain: true, always: true, usual: true }),
    open_options: texts({ when: { base: '>=0.5' } }),
    options: texts({ append: true }),
    uuid: text(),
    wipe_volume: flag(),
  },
  { key: (luks: { name?: string }) => luks.name ?? '' },
);

/** A Tang server, decoded. */
export type Tang = Infer<typeof tangShape>;
/** `clevis.custom`, decoded. */
export type ClevisCustom = Infer<typeof clevisCustomShape>;
/** `clevis`, decoded. */
export type Clevis = Infer<typeof clevisShape>;
/** A LUKS volume, decoded. */
export type Luks = Infer<typeof luksShape>;
