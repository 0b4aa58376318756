import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { resolveSpec, type ResolvedField } from '../../core/spec/resolve.ts';
import { findTarget, versions } from '../../core/spec/versions.ts';
import { wordsOf } from '../../words/words-of.ts';
import { itemKind } from '../wording/items.ts';
import { controlOf, scalarControls } from './control.ts';
import { isWithin } from '../../values/read-values.ts';
import { fieldAt } from '../../core/spec/field-at.ts';
import { sections } from '../reader/sections.ts';

/** A field as in the reference's Go types. */
interface ReferenceField {
  name: string;
  type: string;
  list?: boolean;
  fields?: ReferenceField[];
}

// The table was generated from the Go types of Butane v0.29.0, not from ours.
const table = new URL('../../core/conformance/fields.json.gz', import.meta.url);
const { butane } = JSON.parse(gunzipSync(readFileSync(table)).toString('utf8')) as { butane: Record<string, ReferenceField[]> };

type Step = { path: readonly string[]; reference: ReferenceField };

const walk = (fields: readonly ReferenceField[], above: readonly string[] = []): Step[] =>
  fields.flatMap((reference) => {
    const path = [...above, reference.name];
    return [{ path, reference }, ...walk(reference.fields ?? [], path)];
  });

/** The keys that the target picker writes. */
const inHeader = new Set(['variant', 'version']);

/** What the form lacks for a field, in words; empty when nothing is missing. */
function lacks({ path, reference }: Step, field: ResolvedField | undefined): string[] {
  if (!field) return ['the field itself'];
  const control = controlOf(field);
  const isReachable = sections.some(({ parts }) => parts.some((part) => isWithin(path, part) || isWithin(part, path)));
  const kind = control === 'items' && field.shape ? itemKind(field.shape.name) : undefined;
  const types: Readonly<Record<string, readonly string[]>> = scalarControls;
  const fits =
    types[control]?.includes(reference.type) ??
    (reference.list === true || reference.fields !== undefined || reference.type.startsWith('map'));
  return [
    !wordsOf(field).label && 'a label',
    !wordsOf(field).help && 'help',
    !isReachable && !inHeader.has(path.join('.')) && 'a section',
    kind && !field.shape?.byName.has(kind.nameKey) && 'a key that names its items',
    !fits && `a control for ${reference.type} (it has ${control})`,
  ].filter((what) => typeof what === 'string');
}

describe.each(Object.entries(butane))('%s', (pair, fields) => {
  const [variant = '', version = ''] = pair.split(' ');
  const target = findTarget(variant, version);

  test('every field has a label, help, a control that fits, and a section', () => {
    if (!target) throw new Error(`Bunsen does not know ${pair}`);
    const { config } = resolveSpec(target);
    const steps = walk(fields);
    const missing = steps.flatMap((step) => lacks(step, fieldAt(config, step.path)).map((what) => `${step.path.join('.')}: ${what}`));
    expect(missing).toEqual([]);
    expect(steps.length).toBeGreaterThan(50);
  });
});

test('all versions are walked', () => {
  expect(Object.keys(butane)).toHaveLength(Object.keys(versions).length);
});
