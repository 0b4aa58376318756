import { resolveSpec, type ResolvedField, type ResolvedShape } from '../../core/spec/resolve.ts';
import { splitTarget, versions, type Target } from '../../core/spec/versions.ts';
import type { Draw } from './draw.ts';
import { oddText } from './odd-text.ts';
import { wordFor } from './vocabulary.ts';
import { YamlWriter, type Tree } from './yaml-writer.ts';

// The table's keys are the targets.
const targets = Object.keys(versions) as Target[];

/** A config of some version, made from the field table: most of it right, some of it wrong, in any of YAML's spellings. */
export function configText(draw: Draw): string {
  const target = draw.one(targets);
  const { variant, version } = splitTarget(target);
  const { fields } = resolveSpec(target).config;
  const body = mappingOf(
    draw,
    { ...resolveSpec(target).config, fields: fields.filter(({ name }) => name !== 'variant' && name !== 'version') },
    1,
  );
  const header: [string, Tree][] = [
    ['variant', variant],
    ['version', version],
  ];
  const metadata: [string, Tree][] =
    variant === 'openshift' && draw.chance(85)
      ? [
          [
            'metadata',
            [
              ['name', 'a'],
              ['labels', [['machineconfiguration.openshift.io/role', 'worker']]],
            ],
          ],
        ]
      : [];
  const own = Array.isArray(body)
    ? body.filter((entry): entry is [string, Tree] => Array.isArray(entry) && typeof entry[0] === 'string')
    : [];
  return new YamlWriter(draw).text([...header, ...metadata, ...own.filter(([key]) => metadata.length === 0 || key !== 'metadata')]);
}

/** A mapping with some of its fields, and now and then a key that it does not have. */
function mappingOf(draw: Draw, shape: ResolvedShape, depth: number): Tree {
  const own = shape.fields.filter((field) => !field.output);
  const most = depth === 1 ? 4 : 6;
  const chosen = own.filter((field) => draw.below(own.length) < (field.field.usual ? most : most - 2));
  const entries = chosen.map((field): [string, Tree] => [
    draw.chance(1) ? field.name.toUpperCase() : field.name,
    valueOf(draw, field, depth),
  ]);
  if (draw.chance(3)) entries.push([oddText(draw, 4) || 'extra', 'x']);
  if (draw.chance(2) && entries[0]) entries.push(entries[0]);
  return entries;
}

function valueOf(draw: Draw, field: ResolvedField, depth: number): Tree {
  if (draw.chance(2)) return draw.one<Tree>([null, 'x', { items: ['a'] }, { items: [null] }, [['a', 'b']], { items: [{ items: [] }] }, []]);
  const single = (): Tree => {
    if (field.shape) return depth > 8 ? null : mappingOf(draw, field.shape, depth + 1);
    if (field.type === 'labels') return draw.some(0, 3, (): [string, Tree] => [wordFor(draw, field) || 'a', wordFor(draw, field)]);
    return wordFor(draw, field);
  };
  return field.list ? { items: draw.some(0, draw.chance(2) ? Math.min(200, draw.many(400)) : 3, single) } : single();
}
