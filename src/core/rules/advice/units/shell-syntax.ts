import * as words from '#words/core/advice/units';
import type { AdviceRule } from '../advice-rule.ts';

/** Words that mean something to a shell, and nothing to a program. */
const operator = /(?<=\s)(?:\|\|?|&&|>>?|2>&1|2>|&>|<)(?=\s|$)/;
/** Programs that read their arguments as commands, or as expressions. */
const reads =
  /(?:^|\/)(?:ba|da|z|k|a)?sh$|(?:^|\/)(?:env|sudo|su|busybox|toolbox|expr|test|awk|jq|podman|docker|crictl|ctr|nsenter|chroot|systemd-run|ssh|find|logger|echo|printf|python3?|perl)$/;

/** A command line with pipes or redirections that no shell will see (systemd.service(5), Command lines). */
export const shellSyntax: AdviceRule = {
  code: 'shell-syntax',
  severity: 'warning',
  check({ units }, report) {
    for (const { main, dropins } of units.all) {
      for (const part of [main, ...dropins]) {
        if (!part) continue;
        for (const { section, key, value, line } of part.text.entries) {
          if (section !== 'Service' || !/^Exec(?:Start|Stop|Reload|Condition)/.test(key)) continue;
          const bare = value.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, 'x');
          const program = /^[-@:+!|]*(\S+)/.exec(bare)?.[1] ?? '';
          const found = value.length < 10_000 && !reads.test(program) ? operator.exec(bare) : null;
          if (found) report(words.shellSyntax(found[0]), part.at, { line });
        }
      }
    }
  },
};
