import { luksShape, type Clevis } from '../../spec/fields/luks.ts';
import { rule, type Rule } from '../../rules/rule.ts';
import { utf8Length } from '../../go/utf8.ts';
import { pathProblem } from './path.ts';
import { sourceProblem } from './source.ts';

const unlocksWithoutCustom = ({ tang = [], tpm2, threshold }: Clevis): boolean => tang.length > 0 || tpm2 === true || Boolean(threshold);

const customWithOthers = 'cannot use custom clevis config with tpm2, tang, or threshold';

/** Ignition's rules for one LUKS device. */
export const luksRules: readonly Rule[] = [
  rule({
    code: 'luks-name',
    on: luksShape,
    severity: 'error',
    check({ name = '' }, report) {
      if (name.includes('/')) report('device names cannot contain slashes', ['name']);
    },
  }),
  rule({
    code: 'luks-label',
    on: luksShape,
    severity: 'error',
    check({ label = '' }, report) {
      if (utf8Length(label) > 47) report('luks device labels cannot be longer than 47 characters', ['label']);
    },
  }),
  rule({
    code: 'luks-device',
    on: luksShape,
    severity: 'error',
    check({ device }, report) {
      const problem = device ? pathProblem(device) : 'disk device is required';
      if (problem) report(problem, ['device']);
    },
  }),
  rule({
    code: 'luks-clevis-custom-present',
    on: luksShape,
    when: { ignition: '<3.3' },
    severity: 'error',
    check({ clevis = {} }, report) {
      // In early versions a custom pin counted even when it was empty.
      if (clevis.custom !== undefined && unlocksWithoutCustom(clevis)) report(customWithOthers, ['clevis']);
    },
  }),
  rule({
    code: 'luks-clevis-custom-with-others',
    on: luksShape,
    when: { ignition: '>=3.3' },
    severity: 'error',
    check({ clevis = {} }, report) {
      if (clevis.custom?.pin && unlocksWithoutCustom(clevis)) report(customWithOthers, ['clevis']);
    },
  }),
  rule({
    code: 'luks-key-file-source',
    on: luksShape,
    severity: 'error',
    check({ key_file: { source } = {} }, report, { spec }) {
      // There is no field of this name; the reference uses it nevertheless.
      if (source && sourceProblem(source, spec.lineage)) report('invalid key-file source', ['keys']);
    },
  }),
  rule({
    code: 'luks-cex-with-clevis',
    on: luksShape,
    when: { ignition: '>=3.5' },
    severity: 'error',
    check({ cex, clevis = {} }, report) {
      if (cex?.enabled && (clevis.custom?.pin || unlocksWithoutCustom(clevis))) report('cannot use cex with clevis', ['cex']);
    },
  }),
  rule({
    code: 'luks-cex-with-key-file',
    on: luksShape,
    when: { ignition: '>=3.5' },
    severity: 'error',
    check({ cex, key_file }, report) {
      if (cex?.enabled && key_file?.source) report('cannot use key file with cex', ['cex']);
    },
  }),
];
