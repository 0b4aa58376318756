import * as words from '#words/core/advice/text';
import type { AdviceRule } from '../advice-rule.ts';
import { contentsOf } from '../index/contents.ts';
import { oddValues } from './plain-values.ts';

/**
 * What templates write in place of a value: Jinja and Go (`{{ name }}`), shells and Terraform (`${name}`), and what is meant
 * for people (`<your-key>`, `REPLACE_ME`, `CHANGEME`). Butane and Ignition fill in none of them.
 */
const template =
  /\{\{[^{}\n]{1,200}\}\}|\$\{[^{}\n]{1,200}\}|<[A-Za-z][\w .-]{1,80}>|\b(?:REPLACE|CHANGE|INSERT|FILL)[-_ ]?(?:ME|THIS|IN|HERE)\b|\bYOUR[-_][A-Z][A-Z_-]{1,60}\b/;

/** Files with one value, in which braces mean nothing. */
const singleValue = ['/etc/hostname', '/etc/machine-id', '/etc/timezone', '/etc/localtime'];

/** A template that was never filled in, in a name, a path, a device or an address. */
export const templateLeft: AdviceRule = {
  code: 'template-left',
  severity: 'warning',
  check(index, report) {
    const { nodes, files } = index;
    for (const { value, path } of oddValues(index)) {
      const found = value.length < 10_000 ? template.exec(value) : null;
      // Kernel arguments may have the boot loader's own variables.
      if (found && path[0] !== 'kernel_arguments') report(words.templateLeft(found[0]), path);
    }
    for (const path of singleValue) {
      const node = nodes.byPath.get(path);
      if (node?.kind !== 'file') continue;
      const found = template.exec(contentsOf(node.value.contents, files) ?? '');
      if (found) report(words.templateLeft(found[0]), [...node.at, 'contents', 'inline']);
    }
  },
};

const urlTemplate = /\{\{[^{}\n]{1,200}\}\}|\$\{[^{}\n]{1,200}\}|<[A-Za-z][\w .-]{1,80}>/;

/** A template in an address: `source` may be contents, so it has a pattern of its own. */
export const templateInSource: AdviceRule = {
  code: 'template-in-source',
  severity: 'warning',
  check({ config, nodes }, report) {
    const check = (source: string | undefined, at: readonly (string | number)[]) => {
      const found = source !== undefined && !source.startsWith('data:') && source.length < 10_000 ? urlTemplate.exec(source) : null;
      if (found) report(words.templateLeft(found[0]), [...at, 'source']);
    };
    for (const node of nodes.all) if (node.kind === 'file') check(node.value.contents?.source, [...node.at, 'contents']);
    const { merge = [], replace } = config.ignition?.config ?? {};
    for (const [index, { source }] of merge.entries()) check(source, ['ignition', 'config', 'merge', index]);
    check(replace?.source, ['ignition', 'config', 'replace']);
  },
};
