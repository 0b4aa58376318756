import { mayMatch, namesIn } from './matches-markup.ts';
import { parseStyles, splitAt, writeStyles, type StyleRule } from './parse-styles.ts';
import { withoutUnread } from './unread-properties.ts';
import { writeOutVariables } from './write-out-variables.ts';

/** What is around the markup, and the classes that a script may give these elements. */
interface Around {
  tags: readonly string[];
  classes: readonly string[];
}

/** What is only there under a pointer or a finger, and how it comes about. */
const touched = /:(hover|active|focus)(?![\w-])/;
const gradual = /^(-webkit-)?transition/;

/**
 * The rules of a style sheet that may apply to markup that nobody touches, in their order, with the variables that they read; what a
 * variable always is stands where it is read.
 */
export function neededStyles(css: string, html: string, around: Around): string {
  const names = namesIn(html, around);
  const applying = (rules: readonly StyleRule[]): StyleRule[] =>
    rules.flatMap((rule): StyleRule[] => {
      if (rule.kind === 'other') return [rule];
      if (rule.kind === 'group') return [{ ...rule, rules: applying(rule.rules) }];
      const selector = splitAt(rule.selector, ',').filter((one) => !touched.test(one) && mayMatch(one, names));
      const declarations = rule.declarations.filter((declaration) => !gradual.test(declaration));
      return selector.length === 0 ? [] : [{ ...rule, selector: selector.join(','), declarations }];
    });
  const rules = withoutUnread(writeOutVariables(withoutUnread(applying(parseStyles(css)), [])), []);
  const written = writeStyles(rules.filter(({ kind }) => kind !== 'other'));
  // Animations and the types of variables, of those that are left.
  const isRead = (rule: StyleRule) => rule.kind !== 'other' || written.includes(rule.name.split(/\s+/)[1] ?? rule.name);
  return writeStyles(rules.filter(isRead));
}
