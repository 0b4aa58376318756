import type { StyleRule } from './parse-styles.ts';

const propertyOf = (declaration: string): string => declaration.slice(0, declaration.indexOf(':')).trim();
const isVariable = (declaration: string): boolean => declaration.startsWith('--');
const namesOf = (text: string): string[] => [...text.matchAll(/--[\w-]+/g)].map(([name]) => name);

/** The names of variables in a text. */
export const variablesIn = (text: string): ReadonlySet<string> => new Set(namesOf(text));

/**
 * Leaves out the variables (custom properties) that nothing reads: no other declaration, none of another variable that is read, and none
 * of the `others`, texts that may name some; and rules that are empty without them.
 */
export function withoutUnread(rules: readonly StyleRule[], others: readonly string[]): StyleRule[] {
  const all = declarationsOf(rules);
  const read = new Set([...others, ...all.filter((declaration) => !isVariable(declaration))].flatMap(namesOf));
  const readBy = new Map<string, string[]>();
  for (const variable of all.filter(isVariable)) {
    const name = propertyOf(variable);
    readBy.set(name, [...(readBy.get(name) ?? []), ...namesOf(variable.slice(name.length))]);
  }
  // A set is walked through to what is added meanwhile.
  for (const name of read) for (const other of readBy.get(name) ?? []) read.add(other);
  const kept = (list: readonly StyleRule[]): StyleRule[] =>
    list.flatMap((rule): StyleRule[] => {
      if (rule.kind === 'other') return [rule];
      if (rule.kind === 'group') {
        const inside = kept(rule.rules);
        return inside.length === 0 ? [] : [{ ...rule, rules: inside }];
      }
      const declarations = rule.declarations.filter((declaration) => !isVariable(declaration) || read.has(propertyOf(declaration)));
      return declarations.length === 0 ? [] : [{ ...rule, declarations }];
    });
  return kept(rules);
}

const declarationsOf = (rules: readonly StyleRule[]): string[] =>
  rules.flatMap((rule) => {
    if (rule.kind === 'other') return [];
    return rule.kind === 'group' ? declarationsOf(rule.rules) : rule.declarations;
  });
