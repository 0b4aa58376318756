import * as words from '#words/core/advice/units';
import type { AdviceRule } from '../advice-rule.ts';
import { textRule } from './text-rule.ts';

const maxLength = 10_000;

/** Words that mean something to a shell, and nothing to a program. */
const operator = /(?<=\s)(?:\|\|?|&&|>>?|2>&1|2>|&>|<)(?=\s|$)/;
/** Programs that read their arguments as commands, or as expressions. */
const reads =
  /(?:^|\/)(?:ba|da|z|k|a)?sh$|(?:^|\/)(?:env|sudo|su|busybox|toolbox|expr|test|awk|jq|podman|docker|crictl|ctr|nsenter|chroot|systemd-run|ssh|find|logger|echo|printf|python3?|perl)$/;

/** A command line with pipes or redirections that no shell will see (systemd.service(5), Command lines). */
export const shellSyntax: AdviceRule = textRule('shell-syntax', 'warning', ({ commands }) =>
  commands.flatMap(({ value, line }) => {
    if (value.length > maxLength) return [];
    const bare = value.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, 'x');
    const program = /^[-@:+!|]*(\S+)/.exec(bare)?.[1] ?? '';
    const found = reads.test(program) ? null : operator.exec(bare);
    return found ? [{ message: words.shellSyntax(found[0]), line }] : [];
  }),
);
