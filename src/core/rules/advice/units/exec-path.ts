import * as words from '#words/core/advice/units';
import type { AdviceRule } from '../advice-rule.ts';
import { textRule } from './text-rule.ts';

/** A program by a path that does not begin at the root: systemd takes that, or a name alone, which it looks up (config_parse_exec). */
export const execPathRelative: AdviceRule = textRule('exec-path-relative', 'warning', ({ commands }) =>
  commands
    // A specifier may be the beginning of a path.
    .filter(({ program }) => program.includes('/') && !program.startsWith('/') && !program.includes('%'))
    .map(({ prefix, program, line }) => ({
      message: prefix.includes('-') ? words.relativeIgnored(program) : words.relativeRefused(program),
      line,
    })),
);
