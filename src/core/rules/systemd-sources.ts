import { dropinShape, unitShape } from '../spec/fields/systemd.ts';
import { rule } from './rule.ts';

/** A unit's or drop-in's contents come from only one source. */
export const systemdSources = rule({
  code: 'too-many-systemd-sources',
  on: [unitShape, dropinShape],
  when: { base: '>=0.5' },
  severity: 'error',
  check({ contents, contents_local }, report) {
    if (contents !== undefined && contents_local !== undefined) {
      report('only one of the following can be set: contents, contents_local', ['contents_local']);
    }
  },
});
