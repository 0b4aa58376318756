import { metadataShape } from '../spec/fields/openshift.ts';
import { rule } from './rule.ts';

/** A MachineConfig needs a name, and a role that it applies to. */
export const machineConfigNamed = rule({
  code: 'machine-config-named',
  on: metadataShape,
  severity: 'error',
  check({ name, labels }, report) {
    if (!name) report('metadata.name is required', ['name']);
    if (!labels?.['machineconfiguration.openshift.io/role']) {
      report('machineconfiguration.openshift.io/role label is required', ['labels']);
    }
  },
});
