import { dropinShape, unitShape } from '../../spec/fields/systemd.ts';
import { rule, type Rule } from '../../rules/rule.ts';
import { extension } from '../../go/go-path.ts';
import { goQuote } from '../../go/go-text.ts';
import { parseUnit } from '../../go/unit-file.ts';

const extensions = new Set([
  '.service',
  '.socket',
  '.device',
  '.mount',
  '.automount',
  '.swap',
  '.target',
  '.path',
  '.timer',
  '.snapshot',
  '.slice',
  '.scope',
]);

/** Ignition's rules for one unit or drop-in. */
export const unitRules: readonly Rule[] = [
  rule({
    code: 'unit-name',
    on: unitShape,
    severity: 'error',
    check({ name = '' }, report) {
      if (!extensions.has(extension(name))) report('invalid systemd unit extension', ['name']);
    },
  }),
  rule({
    code: 'unit-contents',
    on: unitShape,
    severity: 'error',
    check({ name = '', enabled, contents }, report) {
      if (!contents) return;
      const unit = parseUnit(contents);
      if ('problem' in unit) report(`invalid unit content: ${unit.problem}`, ['contents']);
      else if (enabled && !unit.sections.has('Install')) {
        const message = `unit ${goQuote(name)} is enabled, but has no install section so enable does nothing`;
        report(message, ['contents'], 'warning');
      }
    },
  }),
  rule({
    code: 'dropin-contents',
    on: dropinShape,
    severity: 'error',
    check({ contents = '' }, report) {
      const dropin = parseUnit(contents);
      if ('problem' in dropin) report(`invalid unit content: ${dropin.problem}`, ['contents']);
    },
  }),
  rule({
    code: 'dropin-name',
    on: dropinShape,
    severity: 'error',
    check({ name = '' }, report) {
      if (extension(name) !== '.conf') report('invalid systemd drop-in extension', ['name']);
    },
  }),
];
