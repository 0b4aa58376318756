import * as words from '#words/core/advice/units';
import type { AdviceRule } from '../advice-rule.ts';

/** A program by a path that does not begin at the root: systemd takes that, or a name alone, which it looks up (config_parse_exec). */
export const execPathRelative: AdviceRule = {
  code: 'exec-path-relative',
  severity: 'warning',
  check({ units }, report) {
    for (const { main, dropins } of units.all) {
      for (const part of [main, ...dropins]) {
        for (const { section, key, value, line } of part?.text.entries ?? []) {
          if (!part || section !== 'Service' || !/^Exec(?:Start|Stop|Reload|Condition)/.test(key)) continue;
          const [, prefix = '', program = ''] = /^([-@:+!|]*)"?([^\s"']+)/.exec(value) ?? [];
          // A specifier may be the beginning of a path.
          if (!program.includes('/') || program.startsWith('/') || program.includes('%')) continue;
          report(prefix.includes('-') ? words.relativeIgnored(program) : words.relativeRefused(program), part.at, { line });
        }
      }
    }
  },
};
