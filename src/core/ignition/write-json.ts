import type { DecodedMapping, DecodedValue } from '../document/decode.ts';
import type { ResolvedField, ResolvedShape } from '../spec/resolve.ts';

// Characters that Go's encoder escapes and JSON.stringify does not, or escapes differently.
const goEscapes = /[<>&\u2028\u2029\b\f]|\\[bf]/;
const goEscapePattern = /[<>&\u2028\u2029]|\\(?:[bf]|.)/g;
const needsQuotingCare = /[\u0000-\u001f"\\<>&\u2028\u2029\ud800-\udfff]/;

const escapeForGo = (match: string): string => {
  if (match === '\\b') return '\\u0008';
  if (match === '\\f') return '\\u000c';
  // Other escapes of JSON.stringify stay; a bare character becomes its code.
  return match.startsWith('\\') ? match : `\\u${match.charCodeAt(0).toString(16).padStart(4, '0')}`;
};

/**
 * A JSON string as Go's encoder writes it: `<`, `>`, `&`, U+2028 and U+2029 escaped, and the escape of
 * U+FFFD for each byte that is not UTF-8, which is a lone surrogate here.
 */
export function writeString(text: string): string {
  if (!needsQuotingCare.test(text)) return `"${text}"`;
  if (!text.isWellFormed())
    return `"${text
      .split(/[\ud800-\udfff]/u)
      .map((part) => writeString(part).slice(1, -1))
      .join('\\ufffd')}"`;
  const json = JSON.stringify(text);
  return goEscapes.test(json) ? json.replace(goEscapePattern, escapeForGo) : json;
}

/** Whether Go's `omitempty` leaves the value out: mappings whose members are all empty, lists without items. */
function isEmpty(value: DecodedValue | undefined, field: ResolvedField): boolean {
  if (value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value === 'object') {
    return field.shape ? !field.pointer && isEmptyMapping(value, field.shape) : Object.keys(value).length === 0;
  }
  // A pointer to an empty string is set; a plain empty string is not.
  return field.plain && (value === '' || value === 0 || value === false);
}

const isEmptyMapping = (value: DecodedMapping, shape: ResolvedShape): boolean =>
  shape.fields.every((field) => field.sugar || isEmpty(value[field.name], field));

class Writer {
  private readonly newline: string;
  private readonly colon: string;
  private readonly step: string;

  constructor(pretty: boolean) {
    this.newline = pretty ? '\n' : '';
    this.colon = pretty ? ': ' : ':';
    this.step = pretty ? '  ' : '';
  }

  mapping(value: DecodedMapping, shape: ResolvedShape, indent: string): string {
    const inner = indent + this.step;
    let members = '';
    for (const field of shape.fields) {
      if (field.sugar) continue;
      const member = value[field.name];
      if (!field.always && isEmpty(member, field)) continue;
      if (members !== '') members += `,${this.newline}`;
      members += `${inner}"${field.outputName}"${this.colon}${this.member(member, field, inner)}`;
    }
    return members === '' ? '{}' : `{${this.newline}${members}${this.newline}${indent}}`;
  }

  private member(value: DecodedValue | undefined, field: ResolvedField, indent: string): string {
    if (value === undefined) return field.shape && !field.list ? this.mapping({}, field.shape, indent) : absent(field);
    if (!Array.isArray(value)) return this.single(value, field, indent);
    if (value.length === 0) return '[]';
    const inner = indent + this.step;
    const items = value.map((item) => inner + this.single(item, field, inner));
    return `[${this.newline}${items.join(`,${this.newline}`)}${this.newline}${indent}]`;
  }

  private single(value: DecodedValue, field: ResolvedField, indent: string): string {
    if (typeof value === 'string') return writeString(value);
    if (typeof value === 'object' && !Array.isArray(value) && field.shape) return this.mapping(value, field.shape, indent);
    return typeof value === 'object' ? this.labels(value) : String(value);
  }

  /** Labels occur only in a MachineConfig, which is not indented. */
  private labels(value: DecodedValue[] | DecodedMapping): string {
    const members = Object.entries(value).map(([key, text]) => `${writeString(key)}:${writeString(typeof text === 'string' ? text : '')}`);
    return `{${members.join(',')}}`;
  }
}

/** How an absent field that is always written is rendered: as Go's zero value. */
function absent(field: ResolvedField): string {
  if (field.list || !field.plain) return 'null';
  return { string: '""', int: '0', bool: 'false', object: '{}', labels: '{}' }[field.type];
}

/** Writes an Ignition config as Go's JSON encoder does, fields in Ignition's order; `pretty` indents by two spaces. */
export function writeJson(config: DecodedMapping, shape: ResolvedShape, pretty: boolean): string {
  return new Writer(pretty).mapping(config, shape, '');
}
