import { systemdShape } from '../../spec/fields/systemd.ts';
import { rule, type Rule } from '../../rules/rule.ts';
import { goQuote } from '../../go/go-text.ts';
import { parseUnit } from '../../go/unit-file.ts';

const suffix = '.service';

/** The template of an instance such as `getty@tty1.service`: `getty@.service`. */
function templateOf(name: string): string | undefined {
  if (!name.endsWith(suffix) || name.includes('\n')) return undefined;
  const at = name.indexOf('@', 1);
  return at !== -1 && at + 1 < name.length - suffix.length ? `${name.slice(0, at)}@${suffix}` : undefined;
}

/** Whether enabling instances of a template has no effect. Unreadable templates are reported elsewhere. */
function lacksInstall(contents: string): boolean {
  const unit = parseUnit(contents);
  return 'sections' in unit && !unit.sections.has('Install');
}

/** Ignition's rules for units together. */
export const systemdRules: readonly Rule[] = [
  rule({
    code: 'template-without-install-section',
    on: systemdShape,
    severity: 'warning',
    check({ units = [] }, report) {
      const contentsOf = new Map(units.map(({ name = '', contents = '' }) => [name, contents]));
      const idle = new Map<string, boolean>();
      for (const [index, { name = '', enabled }] of units.entries()) {
        const template = enabled ? templateOf(name) : undefined;
        const contents = template === undefined ? '' : contentsOf.get(template);
        if (template === undefined || !contents) continue;
        const isIdle = idle.get(template) ?? lacksInstall(contents);
        idle.set(template, isIdle);
        if (isIdle) {
          report(`template unit ${goQuote(template)} for ${goQuote(name)} doesn't have Install section`, ['units', index, 'contents']);
        }
      }
    },
  }),
];
