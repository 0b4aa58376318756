import type { Path } from '../report/finding.ts';
import { literal, type Edit, type NewValue } from '../document/edit/apply-edit.ts';
import type { Value } from '../document/read.ts';
import { isMapping } from '../document/values.ts';
import type { Random } from './random.ts';

/** The value at a path; undefined where it leads nowhere. */
export function follow(value: Value, path: Path): Value | undefined {
  let at: Value | undefined = value;
  for (const step of path) at = Array.isArray(at) ? at[Number(step)] : isMapping(at) && Object.hasOwn(at, step) ? at[step] : undefined;
  return at;
}

/** Up to a few thousand paths of a value, the root first; an aliased value has several. */
export function pathsOf(root: Value): Path[] {
  const paths: Path[] = [];
  const add = (value: Value, path: Path): void => {
    if (paths.length > 5000 || path.length > 12) return;
    paths.push(path);
    const children: [string | number, Value][] = Array.isArray(value)
      ? value.map((item, at) => [at, item])
      : isMapping(value)
        ? Object.entries(value)
        : [];
    for (const [step, child] of children) add(child, [...path, step]);
  };
  add(root, []);
  return paths;
}

const firstMark = 100_000;
let lastMark = firstMark;

/** A number not yet used as a mark. */
export const freshMark = (): number => ++lastMark;

/** Restarts the marks for a document that has none yet, so that the same seed always makes the same edit. */
export const restartMarks = (): void => {
  lastMark = firstMark;
};

function randomValue(random: Random, depth = 2): NewValue {
  const mark = `<${freshMark()}>`;
  const kind = random.below(depth > 0 ? 16 : 12);
  if (kind < 5) return random.pick(['/etc/new', 'foo bar', 'ssh-ed25519 AAA= me@host', 'http://a/b?c=d', 'x']) + mark;
  if (kind < 8) {
    return random.pick([
      'true',
      'No',
      '0644',
      '1.5',
      'null',
      '~',
      '2001-01-01',
      ' a',
      'a ',
      'k: v',
      'a #b',
      '#a',
      '- a',
      '[a',
      '{',
      '*a',
      '&a',
      '!a',
      '%a',
      '@a',
      '"',
      "'",
      '',
      'é',
      '😀',
      '12:30',
      '---',
      'a\tb',
      '\u0007',
      'a\u2028b',
      'a:',
      '|',
      '? a',
    ]);
  }
  if (kind < 10)
    return random.pick([
      `a\nb${mark}\n`,
      `[Unit]\nDescription=x${mark}\n\n[Service]\n`,
      ` lead\nb${mark}`,
      `\tlead\nb${mark}\n`,
      `\n\na${mark}\n\n\n`,
      `a\r\nb${mark}\r\n`,
      '\n',
      `# c\n${mark}`,
      `a\n  \nb${mark}\n`,
      `trail \n${mark} \n`,
    ]);
  if (kind < 11) return literal(random.pick(['0644', '0o755', '~', '1_000']));
  if (kind < 12) return random.pick<NewValue>([true, false, 0, 420, -1.5, {}, []]);
  const length = 1 + random.below(3);
  if (kind < 14) return Array.from({ length }, () => randomValue(random, depth - 1));
  return Object.fromEntries(Array.from({ length }, (_, at) => [`key${at}<${freshMark()}>`, randomValue(random, depth - 1)]));
}

/** An edit that a document with some value should accept; more often at one of the `preferred` paths. */
export function randomEdit(random: Random, root: Value, preferred: (path: Path) => boolean): Edit {
  const one = ([first, ...others]: Path[]): Path | undefined => first && random.pick([first, ...others]);
  const prefers = random.chance(40);
  const any = (among: Path[]): Path | undefined => (prefers ? one(among.filter(preferred)) : undefined) ?? one(among);
  const paths = pathsOf(root);
  const path = any(paths.slice(1)) ?? ['variant'];
  const item = any(paths.filter((at) => typeof at.at(-1) === 'number'));
  const siblings = item && follow(root, item.slice(0, -1));
  switch (random.below(9)) {
    case 0:
      return { op: 'clear', path };
    case 1: {
      const holder = any(paths.filter((at) => isMapping(follow(root, at)) || follow(root, at) === null)) ?? [];
      return { op: 'set', path: [...holder, `new${freshMark()}`, ...(random.chance(30) ? ['deep', 0] : [])], value: randomValue(random) };
    }
    case 2:
    case 3: {
      const list = any(paths.filter((at) => Array.isArray(follow(root, at))));
      if (!list || random.chance(10)) return { op: 'insert', path: [`list${freshMark()}`], index: 0, value: randomValue(random) };
      const { length } = follow(root, list) as Value[];
      return { op: 'insert', path: list, index: random.below(length + 1), value: randomValue(random) };
    }
    case 4:
      if (item) return { op: 'remove', path: item };
      break;
    case 5:
      if (item && Array.isArray(siblings)) return { op: 'move', path: item, to: random.below(siblings.length) };
      break;
    case 6:
      if (item) return { op: 'duplicate', path: item };
      break;
    case 7: {
      const named = any(paths.filter((at) => typeof at.at(-1) === 'string'));
      const key =
        random.pick(['name', 'two words', 'true', '0644', "it's", 'a: b', '#x', 'tab\there', 'a, b', '- ']) +
        (random.chance(90) ? `<${freshMark()}>` : '');
      if (named && follow(root, [...named.slice(0, -1), key]) === undefined) return { op: 'rename', path: named, key };
      break;
    }
  }
  return { op: 'set', path, value: randomValue(random) };
}
