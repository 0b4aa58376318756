import { partitionShape } from '../../spec/fields/disk.ts';
import { partitionLabelLimit } from '../../spec/label-limits.ts';
import { rule, type Rule } from '../../rules/rule.ts';
import { utf8Length } from '../../go/utf8.ts';

const guid = /^(?:|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
const notGuid = `doesn't match the form "01234567-89AB-CDEF-EDCB-A98765432101"`;

/** Ignition's rules for one partition. */
export const partitionRules: readonly Rule[] = [
  rule({
    code: 'partition-removed-with-other-fields',
    on: partitionShape,
    severity: 'error',
    check({ should_exist, label, type_guid, guid, start_mib, size_mib }, report) {
      const described = label !== undefined || type_guid || guid || start_mib !== undefined || size_mib !== undefined;
      if (should_exist === false && described) report('shouldExist specified false with other options also specified');
    },
  }),
  rule({
    code: 'partition-label-or-number-required',
    on: partitionShape,
    severity: 'error',
    check({ number, label }, report) {
      if (!number && label === undefined) report('a partition number >= 1 or a label must be specified');
    },
  }),
  rule({
    code: 'partition-label',
    on: partitionShape,
    severity: 'error',
    check({ label = '' }, report) {
      if (utf8Length(label) > partitionLabelLimit) report(`partition labels may not exceed ${partitionLabelLimit} characters`, ['label']);
      else if (label.includes(':')) report('partition label will be truncated to text before the colon', ['label']);
    },
  }),
  rule({
    code: 'partition-guid',
    on: partitionShape,
    severity: 'error',
    check(partition, report) {
      if (!guid.test(partition.guid ?? '')) report(notGuid, ['guid']);
      if (!guid.test(partition.type_guid ?? '')) report(notGuid, ['type_guid']);
    },
  }),
];
