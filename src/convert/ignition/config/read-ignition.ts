import * as words from '#words/convert/ignition';
import type { DecodedMapping, DecodedValue } from '../../../core/document/decode.ts';
import type { Finding } from '../../../core/report/finding.ts';
import type { ResolvedField, ResolvedShape } from '../../../core/spec/resolve.ts';
import { findingAt } from '../../define/unread.ts';
import type { SourceValue } from '../../source/source-value.ts';
import type { Notes } from './notes.ts';

/** Reads an Ignition config into Butane's names by the fields of its own version, with the lines in `notes`. Nothing empty is kept. */
export function readIgnition(source: SourceValue, shape: ResolvedShape, notes: Notes, findings: Finding[]): DecodedMapping {
  return new Reader(notes, findings).mapping(source, shape, '') ?? {};
}

class Reader {
  private readonly notes: Notes;
  private readonly findings: Finding[];

  constructor(notes: Notes, findings: Finding[]) {
    this.notes = notes;
    this.findings = findings;
  }

  private mismatch({ line }: SourceValue, name: string): undefined {
    this.findings.push(findingAt('error', words.wrongType(name), line));
    return undefined;
  }

  mapping(source: SourceValue, shape: ResolvedShape, name: string): DecodedMapping | undefined {
    if (source.kind !== 'mapping') return this.mismatch(source, name);
    const into: DecodedMapping = {};
    for (const { key, line, value: written } of source.entries) {
      const field = shape.fields.find((each) => !each.sugar && each.outputName === key);
      if (!field) {
        this.findings.push(findingAt('warning', words.unknownKey(key), line));
        continue;
      }
      const value = this.field(written, field);
      if (value === undefined) continue;
      into[field.name] = value;
      this.notes.setLine(into, field.name, line);
    }
    return into;
  }

  private field(source: SourceValue, field: ResolvedField): DecodedValue | undefined {
    if (isNull(source)) return undefined;
    const value = field.list ? this.list(source, field) : this.single(source, field);
    return value === undefined || isUnset(value, field) ? undefined : value;
  }

  private list(source: SourceValue, field: ResolvedField): DecodedValue[] | undefined {
    if (source.kind !== 'list') return this.mismatch(source, field.outputName);
    const list: DecodedValue[] = [];
    for (const [index, item] of source.items.entries()) {
      list.push((isNull(item) ? undefined : this.single(item, field)) ?? zero(field));
      this.notes.setLine(list, index, item.line);
    }
    return list;
  }

  private single(source: SourceValue, field: ResolvedField): DecodedValue | undefined {
    if (field.shape) return this.mapping(source, field.shape, field.outputName);
    if (source.kind !== 'scalar' || source.value === null) return this.mismatch(source, field.outputName);
    const { value } = source;
    const type = { string: 'string', int: 'number', bool: 'boolean', object: 'object', labels: 'object' }[field.type];
    const fits = typeof value === type && (typeof value !== 'number' || Number.isInteger(value));
    return fits || (field.type === 'int' && typeof value === 'bigint') ? value : this.mismatch(source, field.outputName);
  }
}

const isNull = (source: SourceValue): boolean => source.kind === 'scalar' && source.value === null;
const zero = (field: ResolvedField): DecodedValue => (field.shape ? {} : field.type === 'int' ? 0 : field.type === 'bool' ? false : '');

/** What Ignition does not tell from a field that is absent. */
function isUnset(value: DecodedValue, field: ResolvedField): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value === 'object') return !field.pointer && Object.keys(value).length === 0;
  return field.plain && (value === '' || value === 0 || value === false);
}
