import { configShape } from '../../spec/fields/config.ts';
import type { Systemd } from '../../spec/fields/systemd.ts';
import { rule, type Rule } from '../../rules/rule.ts';

/** The paths where Ignition writes units and drop-ins with contents. */
function unitPaths({ units = [] }: Systemd): Set<string> {
  const paths = new Set<string>();
  for (const { name = '', contents, dropins = [] } of units) {
    const path = `/etc/systemd/system/${name}`;
    if (contents) paths.add(path);
    for (const dropin of dropins) {
      if (dropin.contents) paths.add(`${path}.d/${dropin.name ?? ''}`);
    }
  }
  return paths;
}

/** Ignition's rules for a whole config. */
export const configRules: readonly Rule[] = [
  rule({
    code: 'path-conflicts-with-unit',
    on: configShape,
    severity: 'error',
    check({ systemd = {}, storage = {} }, report) {
      const taken = unitPaths(systemd);
      for (const list of ['files', 'directories', 'links'] as const) {
        for (const [index, { path = '' }] of (storage[list] ?? []).entries()) {
          if (taken.has(path)) report('path conflicts with systemd unit or dropin', ['storage', list, index, 'path']);
        }
      }
    },
  }),
];
