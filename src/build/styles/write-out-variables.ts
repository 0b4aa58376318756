import { skipTo, type StyleRule } from './parse-styles.ts';

/** A declaration and the selector of its rule. */
interface Declared {
  selector: string;
  name: string;
  value: string;
}

/**
 * Writes the values of variables where these are read, if there is but one value: the variable is declared once, under no condition,
 * for an element around all that reads it, which is so where their selectors name that element as well (`.button` and `.button .icon`).
 */
export function writeOutVariables(rules: readonly StyleRule[]): StyleRule[] {
  const all = declaredIn(rules);
  const under = new Set(declaredIn(rules.filter(({ kind }) => kind === 'group')).map(({ name }) => name));
  const values = new Map<string, string>();
  for (const { name, selector, value } of all) {
    const around = selector === ':root' ? '' : selector;
    const isOne = name.startsWith('--') && !under.has(name) && all.filter((other) => other.name === name).length === 1;
    if (!isOne || !/^(\.[\w-]+)?$/.test(around)) continue;
    if (all.every((other) => other.selector.includes(around) || !readsIn(other.value).includes(name))) values.set(name, value);
  }
  const written = (value: string): string => {
    const at = value.indexOf('var(');
    if (at < 0) return value;
    const end = skipTo(value, at + 4, ')');
    const inside = value.slice(at + 4, end);
    const comma = skipTo(inside, 0, ',');
    const known = values.get(inside.slice(0, comma).trim());
    const piece = known === undefined ? `var(${inside.slice(0, comma)}${written(inside.slice(comma))})` : written(known);
    return value.slice(0, at) + piece + written(value.slice(end + 1));
  };
  const writtenIn = (list: readonly StyleRule[]): StyleRule[] =>
    list.map((rule) => {
      if (rule.kind === 'other') return rule;
      if (rule.kind === 'group') return { ...rule, rules: writtenIn(rule.rules) };
      return { ...rule, declarations: rule.declarations.map(written) };
    });
  return writtenIn(rules);
}

const readsIn = (value: string): string[] => [...value.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name);

const declaredIn = (rules: readonly StyleRule[]): Declared[] =>
  rules.flatMap((rule) => {
    if (rule.kind === 'other') return [];
    if (rule.kind === 'group') return declaredIn(rule.rules);
    return rule.declarations.map((declaration) => {
      const colon = declaration.indexOf(':');
      return { selector: rule.selector, name: declaration.slice(0, colon).trim(), value: declaration.slice(colon + 1).trim() };
    });
  });
