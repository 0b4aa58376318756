import { caResourceShape, configResourceShape, resourceShape } from '../../spec/fields/resource.ts';
import { rule, type Rule } from '../../rules/rule.ts';
import type { When } from '../../spec/fields/when.ts';
import { parseUrl } from '../../go/go-url.ts';
import { sourceProblem } from './source.ts';

/** A config or a certificate authority became a resource like any other in Ignition 3.1. */
const oneType: When = { ignition: '>=3.1' };

type ResourceShape = typeof resourceShape | typeof configResourceShape | typeof caResourceShape;

const verificationNeedsSource = (on: readonly ResourceShape[], when: When | undefined): Rule =>
  rule({
    code: 'resource-verification-without-source',
    on,
    ...(when && { when }),
    severity: 'error',
    check({ verification, source }, report) {
      if (verification?.hash !== undefined && source === undefined) {
        report('source must be specified if verification is specified', ['verification', 'hash']);
      }
    },
  });

const validSource = (on: readonly ResourceShape[], when: When | undefined): Rule =>
  rule({
    code: 'resource-source',
    on,
    ...(when && { when }),
    severity: 'error',
    check({ source }, report, { spec }) {
      const problem = source && sourceProblem(source, spec.lineage);
      if (problem) report(problem, ['source']);
    },
  });

const everyShape = [resourceShape, configResourceShape, caResourceShape];

/** Ignition's rules for contents and where they come from. */
export const resourceRules: readonly Rule[] = [
  rule({
    code: 'resource-compression',
    on: everyShape,
    severity: 'error',
    check({ compression }, report) {
      if (compression && compression !== 'gzip') report('invalid compression method', ['compression']);
    },
  }),
  verificationNeedsSource([resourceShape], undefined),
  verificationNeedsSource([configResourceShape, caResourceShape], oneType),
  validSource([resourceShape, configResourceShape], undefined),
  validSource([caResourceShape], oneType),
  rule({
    code: 'certificate-authority-source',
    on: caResourceShape,
    when: { ignition: '<3.1' },
    severity: 'error',
    check({ source = '' }, report, { spec }) {
      const problem = sourceProblem(source, spec.lineage);
      if (problem) report(problem, ['source']);
    },
  }),
  rule({
    code: 'resource-http-headers',
    on: everyShape,
    severity: 'error',
    check({ http_headers = [], source }, report) {
      if (http_headers.length === 0) return;
      const scheme = source ? parseUrl(source)?.scheme : undefined;
      if (scheme === undefined) report('unable to parse url', ['http_headers']);
      else if (scheme !== 'http' && scheme !== 'https') report('cannot use HTTP headers with this source scheme', ['http_headers']);
    },
  }),
];
