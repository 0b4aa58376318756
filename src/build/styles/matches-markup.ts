import { skipTo, splitAt } from './parse-styles.ts';

/** What markup is made of, as far as selectors name it. */
export interface MarkupNames {
  tags: ReadonlySet<string>;
  classes: ReadonlySet<string>;
  ids: ReadonlySet<string>;
  attributes: ReadonlySet<string>;
}

/** The names in markup, with those of the elements around it and the classes that a script may add to them. */
export function namesIn(html: string, around: { tags: readonly string[]; classes: readonly string[] }): MarkupNames {
  const tags = new Set(around.tags);
  const names = { tags, classes: new Set(around.classes), ids: new Set<string>(), attributes: new Set<string>() };
  for (const [, tag = '', rest = ''] of html.matchAll(/<([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)/gi)) {
    tags.add(tag.toLowerCase());
    for (const [, attribute = '', value = ''] of rest.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)) {
      names.attributes.add(attribute);
      if (attribute === 'id') names.ids.add(value);
      if (attribute === 'class') for (const name of value.split(/\s+/)) names.classes.add(name);
    }
  }
  return names;
}

/**
 * Whether a selector may apply to some element of the markup: every name that it needs is in it. In what order, and in which
 * state, is not asked.
 */
export const mayMatch = (selector: string, names: MarkupNames): boolean => splitAt(selector, ',').some((one) => mayMatchOne(one, names));

function mayMatchOne(selector: string, names: MarkupNames): boolean {
  for (let at = 0; at < selector.length;) {
    const rest = selector.slice(at);
    const [part = '', sign = '', name = ''] = /^([.#:[]|::)?((?:[\w-]|[^\0-\x7f]|\\.)+|\*)?/.exec(rest) ?? [];
    at += Math.max(part.length, 1);
    if (sign === '[') {
      if (!names.attributes.has(name)) return false;
      at = skipTo(selector, at, ']') + 1;
    } else if (sign === ':' && selector[at] === '(') {
      const end = skipTo(selector, at + 1, ')');
      // What the others say (`:not`, `:nth-child`) may hold for any element.
      if (/^(is|where|has)$/.test(name) && !mayMatch(selector.slice(at + 1, end), names)) return false;
      at = end + 1;
    } else if (sign === ':' && name === 'disabled') {
      if (!names.attributes.has(name)) return false;
    } else if (name !== '' && !isKnown(sign, name.replaceAll('\\', ''), names)) return false;
  }
  return true;
}

function isKnown(sign: string, name: string, { tags, classes, ids }: MarkupNames): boolean {
  if (sign === '.') return classes.has(name);
  if (sign === '#') return ids.has(name);
  return sign !== '' || name === '*' || tags.has(name.toLowerCase());
}
