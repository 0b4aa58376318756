import { flag, labels, shape, text, texts, type Infer } from './shape.ts';

/** `metadata` of a MachineConfig. */
export const metadataShape = shape('Metadata', {
  name: text({ plain: true, usual: true }),
  labels: labels({ usual: true }),
});

/** `openshift`. */
export const openshiftShape = shape('OpenShift', {
  kernel_arguments: texts({ usual: true }),
  extensions: texts({ usual: true }),
  fips: flag({ usual: true }),
  kernel_type: text({ options: ['default', 'realtime'], usual: true, absent: 'default' }),
});

/** `openshift`, decoded. */
export type OpenShift = Infer<typeof openshiftShape>;
