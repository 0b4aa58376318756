import { isIpV6 } from './ip-v6.ts';

/** The parts of a URL that Ignition uses. */
export interface GoUrl {
  /** In lower case; empty when there is none. */
  scheme: string;
  /** What follows the scheme if it is not a path, without query and fragment. */
  opaque: string;
  /** Without the question mark, still escaped. */
  query: string;
}

const brokenEscape = /%(?![0-9a-f]{2})/i;
const control = /[^ -~\u0080-\uffff]/;

/** Whether every percent escape has two hex digits. */
const escapesValid = (text: string): boolean => !brokenEscape.test(text);

/** Whether every percent escape has two hex digits that encode an allowed byte. */
const escapesGive = (text: string, accepts: (byte: number) => boolean): boolean =>
  escapesValid(text) && Array.from(text.matchAll(/%(..)/g)).every(([, digits = '']) => accepts(Number.parseInt(digits, 16)));

const hostCharacters = /^[a-z0-9!$&'()*+,;=:[\]<>"\-_.~%\u0080-\uffff]*$/i;
const hostByte = (byte: number): boolean => byte < 0x80 && byte !== 0x25 && hostCharacters.test(String.fromCharCode(byte));
const hostText = (text: string): boolean => hostCharacters.test(text) && escapesGive(text, (byte) => byte >= 0x80 || byte === 0x25);
const zoneText = (text: string): boolean =>
  hostCharacters.test(text) && escapesGive(text, (byte) => byte === 0x25 || byte === 0x20 || hostByte(byte));
const port = /^(?::[0-9]*)?$/;

/** A host in brackets must be an IPv6 address, optionally with a zone after `%25` (RFC 3986 and RFC 6874). */
function bracketsValid(host: string): boolean {
  const close = host.lastIndexOf(']');
  if (!host.startsWith('[') || host.lastIndexOf('[') !== 0 || close < 0) return false;
  if (!port.test(host.slice(close + 1))) return false;
  const name = host.slice(1, close);
  const zone = name.indexOf('%25');
  if (zone === -1) return isIpV6(name);
  return isIpV6(name.slice(0, zone)) && name.length > zone + 3 && zoneText(name.slice(zone));
}

function hostValid(host: string): boolean {
  if (host.includes('[')) return bracketsValid(host);
  const colon = host.lastIndexOf(':');
  return (colon === -1 || port.test(host.slice(colon))) && hostText(host);
}

const userCharacters = /^[a-z0-9\-._:~!$&'()*+,;=%@]*$/i;

function authorityValid(authority: string): boolean {
  const at = authority.lastIndexOf('@');
  const user = at === -1 ? '' : authority.slice(0, at);
  return hostValid(authority.slice(at + 1)) && userCharacters.test(user) && escapesValid(user);
}

const schemeStart = /^([a-z][a-z0-9+\-.]*):/i;

/** Splits a text at the first separator; the second half is empty when there is none. */
function cut(text: string, separator: string): [before: string, after: string] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

/** Parses a URL as Go's `url.Parse` does; `undefined` where that returns an error. */
export function parseUrl(raw: string): GoUrl | undefined {
  const [whole, fragment] = cut(raw, '#');
  if (control.test(whole) || !escapesValid(fragment) || whole.startsWith(':')) return undefined;
  const scheme = schemeStart.exec(whole)?.[1] ?? '';
  const [rest, query] = cut(scheme === '' ? whole : whole.slice(scheme.length + 1), '?');
  const url: GoUrl = { scheme: scheme.toLowerCase(), opaque: '', query };
  if (!rest.startsWith('/')) {
    if (scheme !== '') return { ...url, opaque: rest };
    if (cut(rest, '/')[0].includes(':')) return undefined;
  }
  if (!rest.startsWith('//') || (scheme === '' && rest.startsWith('///'))) return escapesValid(rest) ? url : undefined;
  const slash = rest.indexOf('/', 2);
  const authority = slash === -1 ? rest.slice(2) : rest.slice(2, slash);
  return authorityValid(authority) && escapesValid(rest.slice(authority.length + 2)) ? url : undefined;
}

/** Decodes part of a query, one character per byte; `undefined` when an escape is malformed. */
function unescapeQuery(text: string): string | undefined {
  if (!escapesValid(text)) return undefined;
  return text.replaceAll('+', ' ').replace(/%(..)/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

/** The first value of an ASCII name in a query; pairs that Go cannot read are skipped, as Go does. */
export function queryValue(query: string, name: string): string | undefined {
  for (const pair of query.split('&')) {
    if (pair.includes(';')) continue;
    const [key, value] = cut(pair, '=').map(unescapeQuery);
    if (key === name && value !== undefined) return value;
  }
  return undefined;
}
