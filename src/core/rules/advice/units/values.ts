import * as words from '#words/core/advice/unit-values';
import type { AdviceRule } from '../advice-rule.ts';
import { nearestName } from '../index/nearest-name.ts';
import { textRule } from './text-rule.ts';
import { valueKinds } from './value-kinds.ts';

/** Sections whose settings `valueKinds` knows. */
const sections: ReadonlySet<string> = new Set(['Unit', 'Install', 'Service', 'Socket', 'Mount', 'Automount', 'Swap', 'Timer', 'Path']);

/** A value of another kind than its setting takes: systemd ignores the line, or the whole unit. */
export const unitValue: AdviceRule = textRule('unit-value', 'warning', ({ entries }) =>
  entries.flatMap(({ section, key, value, line }) => {
    const kind = valueKinds.get(key);
    // What a specifier becomes is not known here, and an empty value resets.
    if (!kind || value === '' || value.includes('%') || !sections.has(section) || !kind.isWrong(value)) return [];
    return [{ message: kind.isFatal ? words.refused(key, value, kind.takes) : words.ignored(key, value, kind.takes), line }];
  }),
);

/** The value of a setting that a wrong one probably means. */
export function nearValue(key: string, value: string): string | undefined {
  const kind = valueKinds.get(key);
  return kind?.words && kind.isWrong(value) ? nearestName(value, kind.words) : undefined;
}
