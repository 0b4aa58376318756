import { naturalOrder } from './natural-order.ts';
import { isOneLine, writeText } from './yaml-scalar.ts';

/** Any JSON value. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Writes a value as go-yaml v3 encodes generic data with an indentation of two, without final line breaks. */
export function writeYaml(value: Json): string {
  const sheet = new Sheet();
  writeNode(value, sheet, 0, 'root');
  let start = 0;
  let end = sheet.text.length;
  while (start < end && sheet.text[start] === '\n') start++;
  while (end > start && sheet.text[end - 1] === '\n') end--;
  return sheet.text.slice(start, end);
}

/** The text so far, and whether its last line is still empty: at the start, and after a literal that ends with a break. */
class Sheet {
  text = '';
  private fresh = true;

  write(text: string): void {
    this.text += text;
    this.fresh = /[\n\u2028\u2029]$/.test(text.slice(-1));
  }

  line(indent: number): void {
    this.write(`${this.fresh ? '' : '\n'}${pad(indent)}`);
  }
}

/** Where a node is: alone, after `key:` or, with its first line on the line of the mark, after `- `, `? ` or `: `. */
type Place = 'root' | 'key' | 'mark';

const pad = (indent: number): string => ' '.repeat(indent);

/** Writes a node; the lines of a mapping or list are at `indent`. */
function writeNode(value: Json, sheet: Sheet, indent: number, place: Place): void {
  if (typeof value !== 'object' || value === null) sheet.write((place === 'root' ? '' : ' ') + writeScalar(value, indent || 2));
  else if (Array.isArray(value)) writeList(value, sheet, indent, place);
  else writeMapping(value, sheet, indent, place);
}

function writeList(items: readonly Json[], sheet: Sheet, indent: number, place: Place): void {
  if (items.length === 0) sheet.write(place === 'root' ? '[]' : ' []');
  for (const [index, item] of items.entries()) {
    beginEntry(sheet, indent, place, index === 0);
    sheet.write('-');
    writeNode(item, sheet, indent + 2, 'mark');
  }
}

function writeMapping(members: { [key: string]: Json }, sheet: Sheet, indent: number, place: Place): void {
  const keys = Object.keys(members).sort(naturalOrder);
  if (keys.length === 0) sheet.write(place === 'root' ? '{}' : ' {}');
  for (const [index, key] of keys.entries()) {
    beginEntry(sheet, indent, place, index === 0);
    const simple = isSimpleKey(key);
    sheet.write(`${simple ? '' : '? '}${writeText(key, pad(indent + 2))}`);
    if (!simple) sheet.line(indent);
    sheet.write(':');
    writeNode(members[key] ?? null, sheet, indent + 2, simple ? 'key' : 'mark');
  }
}

function beginEntry(sheet: Sheet, indent: number, place: Place, first: boolean): void {
  if (first && place === 'mark') sheet.write(' ');
  else sheet.line(indent);
}

/** Longer keys, and those of several lines, follow a question mark. */
const isSimpleKey = (key: string): boolean => isOneLine(key) && (key.length <= 42 || new TextEncoder().encode(key).length <= 128);

function writeScalar(value: string | number | boolean | null, indent: number): string {
  if (typeof value === 'string') return writeText(value, pad(indent));
  return typeof value === 'number' ? writeNumber(value) : String(value);
}

/** Go's shortest `%g`: scientific notation with two digits for exponents of 6 and more, and below -4. */
function writeNumber(value: number): string {
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const power = Number(exponent);
  if (power >= -4 && power < 6) return String(value);
  return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}
