import { flag, labels, object, shape, text, texts, type Infer } from './shape.ts';
import { configShape } from './config.ts';

const machineConfigMetadataShape = shape('MachineConfigMetadata', {
  name: text({ plain: true, always: true }),
  labels: labels(),
});

const machineConfigSpecShape = shape('MachineConfigSpec', {
  config: object(configShape, { always: true }),
  kernel_arguments: texts(),
  extensions: texts(),
  fips: flag(),
  kernel_type: text(),
});

/** What OpenShift's machine config operator reads: an Ignition config with a name and some settings around it. */
export const machineConfigShape = shape('MachineConfig', {
  api_version: text({ plain: true, always: true }),
  kind: text({ plain: true, always: true }),
  metadata: object(machineConfigMetadataShape, { always: true }),
  spec: object(machineConfigSpecShape, { always: true }),
});

/** A MachineConfig, as written to the output. */
export type MachineConfig = Infer<typeof machineConfigShape>;
