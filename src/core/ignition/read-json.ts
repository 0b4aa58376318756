import type { DecodedMapping, DecodedValue } from '../document/decode.ts';
import { isObject } from '../json-object.ts';
import { formatPath, type Path } from '../report/finding.ts';
import type { ResolvedField, ResolvedShape } from '../spec/resolve.ts';
import { goJsonSyntaxError } from '../go/json-error.ts';

/** An Ignition config read from JSON: its values under Butane's key names, and problems with its keys. */
export type ReadConfig = { ok: true; value: DecodedMapping; warnings: { message: string; path: Path }[] } | { ok: false; message: string };

/** Reads an Ignition config as Go decodes it into Ignition's types, with Go's error messages. */
export function readIgnitionJson(text: string, shape: ResolvedShape): ReadConfig {
  const message = goJsonSyntaxError(text);
  if (message !== undefined) return { ok: false, message };
  const json: unknown = JSON.parse(text);
  const reader = new Reader();
  const value = reader.mapping(json, shape, [], '') ?? {};
  return reader.problem === undefined ? { ok: true, value, warnings: reader.warnings } : { ok: false, message: reader.problem };
}

function kindOf(json: unknown): string {
  if (Array.isArray(json)) return 'array';
  return typeof json === 'boolean' ? 'bool' : typeof json;
}

class Reader {
  /** The first value of a wrong type; Go reads on, but reports only this one. */
  problem: string | undefined;
  readonly warnings: { message: string; path: Path }[] = [];

  private mismatch(found: string, type: string, where: string): undefined {
    this.problem ??= `json: cannot unmarshal ${found} into Go ${where === '' ? 'value' : `struct field ${where}`} of type ${type}`;
    return undefined;
  }

  mapping(json: unknown, shape: ResolvedShape, path: Path, where: string): DecodedMapping | undefined {
    if (json === null) return this.notMapping(path);
    if (!isObject(json)) return this.mismatch(kindOf(json), `types.${shape.name}`, where);
    const into: DecodedMapping = {};
    for (const [key, member] of Object.entries(json)) {
      const fields = shape.fields.filter((field) => !field.sugar);
      // Go prefers the exact name but accepts any capitalisation, which the check for unused keys does not.
      const field =
        fields.find((each) => each.outputName === key) ?? fields.find((each) => each.outputName.toLowerCase() === key.toLowerCase());
      if (field?.outputName !== key) this.warnings.push({ message: `unused key ${key}`, path: [...path, key] });
      const value =
        field &&
        this.field(member, field, [...path, key], `${shape.name}.${[...path.filter((step) => typeof step === 'string'), key].join('.')}`);
      if (field && value !== undefined) into[field.name] = value;
    }
    return into;
  }

  /** Go has an empty mapping where the JSON has null, and reports it once. */
  private notMapping(path: Path): undefined {
    const at = `$${formatPath(path).slice(1)}`;
    this.warnings.push({
      message: `context tree does not match content tree at ${at}. Line and column reporting may be inconsistent. Unused keys may not be reported`,
      path,
    });
  }

  private field(json: unknown, field: ResolvedField, path: Path, where: string): DecodedValue | undefined {
    if (json === null && (field.list || !field.shape || field.pointer)) return undefined;
    if (!field.list) return this.single(json, field, path, where);
    if (!Array.isArray(json)) return this.mismatch(kindOf(json), `[]${typeName(field)}`, where);
    return json.map((item: unknown, index) => this.single(item, field, [...path, index], where) ?? zero(field));
  }

  private single(json: unknown, field: ResolvedField, path: Path, where: string): DecodedValue | undefined {
    if (field.shape) return this.mapping(json, field.shape, path, where);
    if (field.type === 'string' && typeof json === 'string') return json;
    if (field.type === 'bool' && typeof json === 'boolean') return json;
    if (field.type === 'int' && typeof json === 'number') {
      return Number.isInteger(json) ? json : this.mismatch(`number ${json}`, 'int', where);
    }
    return json === null ? undefined : this.mismatch(kindOf(json), typeName(field), where);
  }
}

const typeName = (field: ResolvedField): string => (field.shape ? `types.${field.shape.name}` : field.type);

const zero = (field: ResolvedField): DecodedValue => (field.shape ? {} : field.type === 'int' ? 0 : field.type === 'bool' ? false : '');
