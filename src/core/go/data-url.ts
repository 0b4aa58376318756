import { fromBase64 } from '../bytes/base64.ts';
import { base64Problem } from './base64.ts';

const scheme = 'data:';

const isToken = (char: string): boolean => char > ' ' && char < '\x7f' && !'()<>@,;:\\"/[]?='.includes(char);

/** Which ASCII characters can be part of a token, by code. */
const token = Uint8Array.from({ length: 128 }, (_, code) => (isToken(String.fromCharCode(code)) ? 1 : 0));

const noUrlData = /[^!$-;=?-Z_a-z~]/;
const noBase64Data = /[^A-Za-z0-9+/=\n]/;

/** The index of the first character from `at` on that is not part of a token; the length if all are. */
function skipToken(text: string, at: number): number {
  while (at < text.length && token[text.charCodeAt(at)] === 1) at++;
  return at;
}

/** The result of a step: where it ended, or what is wrong. */
type Step = number | string;

const mediaTypes = ['text', 'image', 'audio', 'video', 'application', 'message', 'multipart'];

function readMediaType(url: string, start: number): Step {
  let at = start + 1;
  let known = mediaTypes.some((type) => url.startsWith(type, start));
  if (url[start] === 'x' || url[start] === 'X') {
    known = url[at] === '-';
    // The character after an x is skipped unseen, whatever it is.
    at += (url.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  const slash = skipToken(url, at);
  if (slash >= url.length) return 'missing media type slash';
  if (url[slash] !== '/') return 'invalid character for media type';
  if (!known) return 'invalid media type';
  const end = skipToken(url, slash + 1);
  if (end === url.length) return 'incomplete media type';
  return url[end] === ';' || url[end] === ',' ? end : 'invalid character for media subtype';
}

const brokenEscape = /%(?![0-9a-f]{2})(.?)/i;

function escapesProblem(text: string): string | undefined {
  const broken = brokenEscape.exec(text);
  if (!broken) return undefined;
  const ends = broken.index + 2 >= text.length && /^[0-9a-f]?$/i.test(broken[1] ?? '');
  return ends ? 'rfc2396: unexpected end of unescape sequence' : 'rfc2396: invalid char 0x25 in unescape sequence';
}

const hex = '[0-9a-fA-F]';
const goEscape = new RegExp(
  [
    '[abfnrtv\\\\"]',
    '[0-3][0-7]{2}',
    `x${hex}{2}`,
    `(?:u|U0000)(?![dD][89a-fA-F])${hex}{4}`,
    `U000[1-9a-fA-F]${hex}{4}`,
    `U0010${hex}{4}`,
  ].join('|'),
  'y',
);

/** Whether a text without bare quotes can be between the quotes of a Go string literal. */
function isGoString(text: string): boolean {
  if (text.includes('\n')) return false;
  for (let at = text.indexOf('\\'); at !== -1; at = text.indexOf('\\', goEscape.lastIndex)) {
    goEscape.lastIndex = at + 1;
    if (!goEscape.test(text)) return false;
  }
  return true;
}

/** The index of the closing quote of a parameter's value. */
function readQuoted(url: string, start: number): Step {
  for (let at = start; at < url.length; at++) {
    if (url[at] === '"') return at;
    const escaped = url[at] === '\\';
    if (escaped) at++;
    if (url.charCodeAt(at) > 0x7f) return escaped ? 'invalid escaped character' : 'invalid character for parameter value';
  }
  return 'unclosed quoted string';
}

/** The positions of the parts of a data URL, as indexes. */
interface Parts {
  /** The end of the media type, which begins after `data:`; the same index when there is none. */
  typeEnd: number;
  base64: boolean;
  /** The start of the data. */
  data: number;
}

/** The parts of a data URL, or what is wrong with anything before the data. */
function readParts(url: string): Parts | string {
  if (!url.startsWith(scheme)) return 'missing data prefix';
  let at = scheme.length;
  if (at === url.length) return 'missing comma before data';
  if (url[at] !== ';' && url[at] !== ',') {
    if (skipToken(url, at) === at) return 'invalid character after data prefix';
    const end = readMediaType(url, at);
    if (typeof end === 'string') return end;
    at = end;
  }
  const typeEnd = at;
  let base64 = false;
  // The decoder still expects a Go string after an empty quoted value.
  let asGoString = false;
  while (url[at] === ';') {
    const start = at + 1;
    at = skipToken(url, start);
    if (at === url.length || (at === start && (url[at] === '=' || url[at] === ','))) return 'unterminated parameter sequence';
    if (at === start || (url[at] !== '=' && url[at] !== ',')) return 'invalid character for parameter attribute';
    if (url[at] === ',') {
      const encoding = url.slice(start, at);
      if (encoding !== 'base64') return `expected base64, got ${encoding}`;
      base64 = true;
      break;
    }
    const from = at + 1;
    if (url[from] === '"') {
      const quote = readQuoted(url, from + 1);
      if (typeof quote === 'string') return quote;
      asGoString = quote === from + 1;
      if (!isGoString(url.slice(from + 1, quote))) return 'invalid syntax';
      at = quote + 1;
      if (at === url.length) return 'missing comma before data';
      if (url[at] !== ';' && url[at] !== ',') return 'expected semicolon or comma';
    } else {
      at = skipToken(url, from);
      if (at === url.length) return 'missing comma before data';
      if (at === from || (url[at] !== ';' && url[at] !== ',')) return 'invalid character for parameter value';
      const problem = asGoString ? undefined : escapesProblem(url.slice(from, at));
      if (problem !== undefined) return problem;
      asGoString = false;
    }
  }
  return { typeEnd, base64, data: at + 1 };
}

function dataProblem(data: string, base64: boolean): string | undefined {
  if ((base64 ? noBase64Data : noUrlData).test(data)) return 'invalid data character';
  if (!base64) return escapesProblem(data);
  const broken = base64Problem(data);
  return broken === undefined ? undefined : `illegal base64 data at input byte ${broken}`;
}

/**
 * What is wrong with a data URL (RFC 2397), as worded by the decoder that Ignition uses; `undefined` when it
 * decodes. Nothing is decoded.
 */
export function dataUrlProblem(url: string): string | undefined {
  const parts = readParts(url);
  return typeof parts === 'string' ? parts : dataProblem(url.slice(parts.data), parts.base64);
}

/** The data of a data URL as written, checked but not decoded; undefined when they would not decode. */
export function writtenData(url: string): { base64: boolean; data: string } | undefined {
  const parts = readParts(url);
  if (typeof parts === 'string') return undefined;
  const data = url.slice(parts.data);
  return dataProblem(data, parts.base64) === undefined ? { base64: parts.base64, data } : undefined;
}

/** The contents of a data URL. */
export interface DataUrl {
  /** As written, without parameters; empty when left out, which means `text/plain`. */
  mediaType: string;
  /** Whether the data are in base64; percent-escaped otherwise. */
  base64: boolean;
  bytes: Uint8Array;
}

/** Decodes a data URL as Ignition does; or returns what is wrong with it, as `dataUrlProblem` does. */
export function decodeDataUrl(url: string): DataUrl | string {
  const parts = readParts(url);
  if (typeof parts === 'string') return parts;
  const { base64, typeEnd } = parts;
  const data = url.slice(parts.data);
  const problem = dataProblem(data, base64);
  if (problem !== undefined) return problem;
  return { mediaType: url.slice(scheme.length, typeEnd), base64, bytes: base64 ? fromBase64(data) : unescapePercent(data) };
}

/** Decodes percent-escaped ASCII that has already been checked. */
export function unescapePercent(data: string): Uint8Array {
  const bytes = new Uint8Array(data.length - 2 * (data.split('%').length - 1));
  for (let at = 0, length = 0; at < data.length; length++) {
    const escaped = data[at] === '%';
    bytes[length] = escaped ? Number.parseInt(data.slice(at + 1, at + 3), 16) : data.charCodeAt(at);
    at += escaped ? 3 : 1;
  }
  return bytes;
}
