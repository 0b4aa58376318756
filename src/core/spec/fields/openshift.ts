import { flag, labels, shape, text, texts, type Infer } from './shape.ts';

export const metadataShape = shape('Metadata', {
  name: text({ plain: true, usual: true }),
  labels: labels({ usual: true }),
});

export const openshiftShape = shape('OpenShift', {
  kernel_arguments: texts({ usual: true }),
  extensions: texts({ usual: true }),
  fips: flag({ usual: true }),
  kernel_type: text({ options: ['default', 'realtime'], usual: true }),
});

export type OpenShift = Infer<typeof openshiftShape>;
