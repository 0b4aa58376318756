import * as words from '#words/core/advice/files';
import type { Path } from '../../../report/finding.ts';
import type { AdviceRule } from '../advice-rule.ts';
import { contentsOf } from '../index/contents.ts';

/** A Butane config says its variant and its version at its top level, in YAML; an Ignition config is JSON. */
const isButane = (text: string): boolean =>
  /^\s*[^\s{]/.test(text) && /^["']?variant["']?[ \t]*:/m.test(text) && /^["']?version["']?[ \t]*:/m.test(text);

/** Only Ignition's JSON can be merged (coreos.github.io/ignition, configuration-v3_5: config.merge); anything else stops the boot. */
export const mergeOfButane: AdviceRule = {
  code: 'merge-of-butane',
  severity: 'error',
  check({ config, files }, report) {
    const { merge = [], replace } = config.ignition?.config ?? {};
    const all: [(typeof merge)[number], Path][] = merge.map((resource, index) => [resource, ['ignition', 'config', 'merge', index]]);
    if (replace) all.push([replace, ['ignition', 'config', 'replace']]);
    for (const [resource, at] of all) {
      const { inline, local, source } = resource;
      // What Butane can read it checks itself: the contents of `inline`, which are not Ignition then.
      if (inline !== undefined) continue;
      const text = contentsOf(resource, files);
      if (text !== undefined && isButane(text))
        report(words.mergeOfButane(local ?? 'this'), [...at, local === undefined ? 'source' : 'local']);
      else if (source !== undefined && /^https?:\/\/[^?#]*\.bu(?:[?#]|$)/.test(source))
        report(words.butaneAtAddress, [...at, 'source'], { kind: 'info' });
    }
  },
};
