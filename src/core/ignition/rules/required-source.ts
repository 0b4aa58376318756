import { ignitionConfigShape, tlsShape } from '../../spec/fields/ignition.ts';
import type { Resource } from '../../spec/fields/resource.ts';
import { rule, type Report, type Rule } from '../../rules/rule.ts';
import type { Lineage } from '../../spec/fields/when.ts';
import { sourceProblem } from './source.ts';

function checkEach(resources: readonly Resource[], list: string, report: Report, lineage: Lineage): void {
  for (const [index, { source }] of resources.entries()) {
    const problem = source ? sourceProblem(source, lineage) : 'source is required';
    if (problem) report(problem, [list, index]);
  }
}

/** Lists whose resources must have a source. A problem with one is reported here and again at the source. */
export const requiredSourceRules: readonly Rule[] = [
  rule({
    code: 'merged-config-source-required',
    on: ignitionConfigShape,
    when: { ignition: '>=3.1' },
    severity: 'error',
    check({ merge = [] }, report, { spec }) {
      checkEach(merge, 'merge', report, spec.lineage);
    },
  }),
  rule({
    code: 'certificate-authority-source-required',
    on: tlsShape,
    when: { ignition: '>=3.1' },
    severity: 'error',
    check({ certificate_authorities = [] }, report, { spec }) {
      checkEach(certificate_authorities, 'certificate_authorities', report, spec.lineage);
    },
  }),
];
