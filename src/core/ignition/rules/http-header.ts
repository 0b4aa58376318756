import { httpHeaderShape } from '../../spec/fields/resource.ts';
import { rule, type Rule } from '../../rules/rule.ts';

/** Ignition's rules for an HTTP header. */
export const httpHeaderRules: readonly Rule[] = [
  rule({
    code: 'http-header-name',
    on: httpHeaderShape,
    severity: 'error',
    check({ name }, report) {
      if (!name) report(`HTTP header name can't be empty`, ['name']);
    },
  }),
  rule({
    code: 'http-header-value',
    on: httpHeaderShape,
    severity: 'error',
    check({ value }, report) {
      if (value === '') report('unable to parse HTTP header', ['value']);
    },
  }),
];
