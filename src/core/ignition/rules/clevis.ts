import { clevisCustomShape } from '../../spec/fields/luks.ts';
import { rule, type Rule } from '../../rules/rule.ts';

const pins = new Set(['tpm2', 'tang', 'sss']);

/** Ignition's rules for a custom Clevis pin. An empty one counts as absent. */
export const clevisRules: readonly Rule[] = [
  rule({
    code: 'clevis-pin-empty',
    on: clevisCustomShape,
    when: { ignition: '<3.3' },
    severity: 'error',
    check({ pin, config }, report) {
      if (!pin && config) report('unsupported clevis pin', ['pin']);
    },
  }),
  rule({
    code: 'clevis-pin-required',
    on: clevisCustomShape,
    when: { ignition: '>=3.3' },
    severity: 'error',
    check({ pin, config, needs_network }, report) {
      if (!pin && (config || needs_network)) report('missing required custom clevis pin', ['pin']);
    },
  }),
  rule({
    code: 'clevis-pin-unknown',
    on: clevisCustomShape,
    when: { ignition: '<3.6' },
    severity: 'error',
    check({ pin }, report) {
      if (pin && !pins.has(pin)) report('unsupported clevis pin', ['pin']);
    },
  }),
  rule({
    code: 'clevis-config-required',
    on: clevisCustomShape,
    severity: 'error',
    check({ pin, config }, report) {
      if (pin && !config) report('missing required custom clevis config', ['config']);
    },
  }),
  rule({
    code: 'clevis-network-without-config',
    on: clevisCustomShape,
    when: { ignition: '>=3.3' },
    severity: 'error',
    check({ pin, config, needs_network }, report) {
      if (!pin && !config && needs_network) report('missing required custom clevis config', ['config']);
    },
  }),
];
