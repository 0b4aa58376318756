import { dropins, quadlets, texts, units, type Skeleton } from '#words/language/skeletons';
import { textAt, valueIn } from '../../values/read-values.ts';
import { code } from '../facts/help.ts';
import type { Ask, Completion } from '../ask/completion.ts';
import { indented, insertText, readInsert } from '../ask/insert.ts';

const byShape: ReadonlyMap<string, readonly Skeleton[]> = new Map([
  ['Unit', units],
  ['Dropin', dropins],
  ['Quadlet', quadlets],
]);

/** Whole units, drop-ins and quadlets, where a list of them goes on. */
export function itemSkeletons({ place, expected, layout }: Ask): readonly Completion[] {
  const isList = expected?.kind === 'list';
  const isNewItem = typeof place.path.at(-1) === 'number' && place.present.length === 0;
  const shape = isList ? expected.field.shape : isNewItem && expected?.kind === 'mapping' ? expected.shape : undefined;
  if (!shape || place.kind !== 'entry' || place.flow || place.quote !== '') return [];
  return (byShape.get(shape.name) ?? []).map((skeleton, index): Completion => {
    const { title, detail, name, text, keys = [] } = skeleton;
    const pad = ' '.repeat(layout.step);
    const contents = text === undefined ? [] : ['contents: |', ...text.split('\n').map((line) => (line === '' ? '' : pad + line))];
    const body = readInsert([`name: ${name}`, ...keys, ...contents].join('\n'));
    const written = indented(body, place.column + (isList ? 2 : 0), layout.eol);
    return {
      label: title,
      kind: 'snippet',
      detail,
      help: [code(insertText(body))],
      replace: place.replace,
      insert: [place.lead + (isList ? '- ' : ''), ...written],
      filter: title,
      rank: 3000 + index,
      goesOn: false,
    };
  });
}

/** What the text of a unit, a drop-in or a quadlet begins with, by its name. */
export function textSkeleton({ place, expected, layout, config }: Ask): readonly Completion[] {
  if (place.kind !== 'value' || place.flow || place.quote !== '' || place.replace.start < place.replace.end) return [];
  if (expected?.kind !== 'scalar' || expected.field.field.control !== 'unit' || expected.field.name !== 'contents') return [];
  const name = textAt(valueIn(config, place.path.slice(0, -1)), 'name');
  const suffix = name.slice(name.lastIndexOf('.') + 1);
  const text = Object.hasOwn(texts, suffix) ? texts[suffix] : undefined;
  if (text === undefined) return [];
  const body = readInsert(`|\n${text}`);
  return [
    {
      label: `.${suffix}`,
      kind: 'snippet',
      detail: name,
      help: [code(text.replaceAll(/\$\{\d+:?([^}]*)\}/g, '$1'))],
      replace: place.replace,
      insert: [place.lead, ...indented(body, place.column + layout.step, layout.eol)],
      filter: suffix,
      rank: 3000,
      goesOn: false,
    },
  ];
}
