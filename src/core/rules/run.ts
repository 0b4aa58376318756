import type { FilesDir } from '../files/files-dir.ts';
import type { DecodedMapping } from '../document/decode.ts';
import { mappingsOf } from '../document/values.ts';
import type { Path } from '../report/finding.ts';
import type { PendingFinding } from '../document/pending-finding.ts';
import type { ResolvedField, ResolvedShape, Spec } from '../spec/resolve.ts';
import type { Shape } from '../spec/fields/shape.ts';
import { holds } from '../spec/fields/when.ts';
import type { Report, Rule, RuleContext } from './rule.ts';

/** The rules of one version, by the shape they apply to. */
export type RuleTable = ReadonlyMap<Shape, readonly Rule[]>;

const tables = new WeakMap<readonly Rule[], Map<Spec, RuleTable>>();

/** Selects the rules that apply to a version, keeping their order; computed once per list and version. */
export function tableOf(rules: readonly Rule[], spec: Spec): RuleTable {
  const known = tables.get(rules) ?? new Map<Spec, RuleTable>();
  tables.set(rules, known);
  const table = known.get(spec) ?? pick(rules, spec);
  known.set(spec, table);
  return table;
}

function pick(rules: readonly Rule[], spec: Spec): RuleTable {
  const table = new Map<Shape, Rule[]>();
  for (const rule of rules) {
    if (!holds(rule.when, spec.lineage)) continue;
    for (const shape of rule.on) table.set(shape, [...(table.get(shape) ?? []), rule]);
  }
  return table;
}

const ways = new WeakMap<RuleTable, Map<ResolvedShape, readonly ResolvedField[]>>();

/** The fields of a shape below which some rule of a table applies; computed once. */
function fieldsToward(table: RuleTable, shape: ResolvedShape): readonly ResolvedField[] {
  const known = ways.get(table) ?? new Map<ResolvedShape, readonly ResolvedField[]>();
  ways.set(table, known);
  let fields = known.get(shape);
  if (!fields) {
    fields = shape.fields.filter((field) => field.shape && (table.has(field.shape.shape) || fieldsToward(table, field.shape).length > 0));
    known.set(shape, fields);
  }
  return fields;
}

/** Runs rules over a config of the root's shape, outer mappings first, members in field order: the order of Butane's report. */
export function runRules(config: DecodedMapping, root: ResolvedShape, spec: Spec, table: RuleTable, files?: FilesDir): PendingFinding[] {
  const entries: PendingFinding[] = [];
  const run = {};
  const reportAt: RuleContext['reportAt'] = (message, path, kind) => void entries.push({ kind, message, path });
  walk(config, root, []);
  return entries;

  function walk(mapping: DecodedMapping, shape: ResolvedShape, path: Path): void {
    for (const rule of table.get(shape.shape) ?? []) {
      const report: Report = (message, at = [], severity = rule.severity) => {
        entries.push({ kind: severity, message, path: [...path, ...at], code: rule.code });
      };
      rule.check(mapping, report, { path, spec, files, run, reportAt });
    }
    for (const field of fieldsToward(table, shape)) {
      const value = mapping[field.name] ?? (field.always && field.sugar ? {} : undefined);
      if (!field.shape || value === undefined) continue;
      for (const [nested, at] of mappingsOf(value, [...path, field.name])) walk(nested, field.shape, at);
    }
  }
}
