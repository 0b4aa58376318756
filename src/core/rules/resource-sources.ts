import { caResourceShape, configResourceShape, resourceShape } from '../spec/fields/resource.ts';
import { rule } from './rule.ts';

/** Contents come from only one source. The finding is at the last one given. */
export const resourceSources = rule({
  code: 'too-many-resource-sources',
  on: [resourceShape, configResourceShape, caResourceShape],
  when: { base: '>=0.2' },
  severity: 'error',
  check(resource, report) {
    const given = (['local', 'inline', 'source'] as const).filter((source) => resource[source] !== undefined);
    const last = given.at(-1);
    if (given.length > 1 && last) report('only one of the following can be set: inline, local, source', [last]);
  },
});

/** Before base 0.2 only file contents could be inline, and the finding was there. */
export const fileContentsSources = rule({
  code: 'too-many-file-contents-sources',
  on: resourceShape,
  when: { base: '<0.2' },
  severity: 'error',
  check({ inline, source }, report) {
    if (inline !== undefined && source !== undefined) {
      report('only one of the following can be set: inline, local, source', ['inline']);
    }
  },
});
