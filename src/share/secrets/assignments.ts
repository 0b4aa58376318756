import { placeholders, type Found, type Stretch, type StretchAt } from './found.ts';
import { isHarmless } from './harmless.ts';

/** What a name ends with when its value is a secret, by kind. The first that fits counts. */
const kinds: readonly { what: string; placeholder: string; names: string }[] = [
  { what: 'Password hash', placeholder: placeholders.hash, names: 'password[_-]?hash|hashed[_-]?passw(?:or)?d' },
  { what: 'Private key', placeholder: placeholders.privateKey, names: 'private[_-]?key' },
  { what: 'Password', placeholder: placeholders.password, names: String.raw`password|passwd|passphrase|passcode|(?:(?<![a-z0-9])|(?<=\\[nrt]))(?:pass|pwd)|psk` },
  { what: 'Token', placeholder: placeholders.token, names: 'token|(?:api|access|auth)[_-]?key' },
  { what: 'Key', placeholder: placeholders.key, names: String.raw`(?:secret|shared|preshared|pre[_-]shared|encryption|encrypt|signing|master|join|account|storage|certificate|client|wep|activation|setup|bootstrap|enrollment|registration|unseal|license|app)[_-]?key\d?|client-key-data|\.dockerconfigjson` },
  { what: 'Secret', placeholder: placeholders.secret, names: 'secret|credentials?|secret_id|secret_key_base' },
];

/** A name's end with what parts it from its value: `=`, `:`, or white space behind an option. */
const assignment = new RegExp(
  String.raw`(?:${kinds.map(({ names }) => `(${names})`).join('|')})(?:[_-](?:value|base64|b64|plain|\d{1,3}))?(?:\\?["'])?([ \t]{0,20}(?:=>|:=|[:=])[ \t]{0,20}|[ \t]{1,20})`,
  'gi',
);

/** What may stand before a name on its line when the rest of the line is its value. */
const beginsLine = /(?:^|\n)[ \t]*(?:[#;][ \t]*)?(?:-[ \t]+)?(?:export[ \t]+)?$/;
/** What may stand before a name that a colon follows, where it is not a word of a sentence. */
const beginsEntry = /[{,["'][ \t]*$/;

const longestName = 80;

/** Finds values of what is called a password, a token, a key or a secret, as in files of settings, units and commands. */
export function findAssignments(text: string, stretchAt: StretchAt): Found[] {
  const found: Found[] = [];
  assignment.lastIndex = 0;
  for (let match = assignment.exec(text); match; match = assignment.exec(text)) {
    const start = match.index + match[0].length;
    const nameStart = startOfName(text, match.index);
    const [nameEnd = ''] = /^[\w.-]*/.exec(match[0]) ?? [];
    const name = text.slice(nameStart, match.index) + nameEnd;
    const before = text.slice(Math.max(0, nameStart - longestName), nameStart);
    const separator = (match.at(-1) ?? '').trim();
    const wholeLine = beginsLine.test(before);
    if (!isAssigned(name, separator, wholeLine || beginsEntry.test(before))) continue;
    const quoted = /["']/.test(match[0]) ? undefined : /["'?&]$/.exec(before)?.[0]?.replace('?', '&');
    const value = valueAt(text, start, stretchAt(start), { wholeLine: wholeLine && separator !== '', quote: quoted, quoteAt: nameStart - 1 });
    assignment.lastIndex = Math.max(start, value.end);
    const groups: readonly (string | undefined)[] = match.slice(1);
    const kind = kinds[groups.findIndex((group) => group !== undefined)];
    if (!kind || isHarmless(text.slice(value.start, value.end))) continue;
    found.push({ what: `${kind.what} (${name.replace(/^[-.]+/, '')})`, placeholder: kind.placeholder, ...value });
  }
  return found;
}

/** Where a name begins of which the end stands at an offset. */
function startOfName(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < longestName && /[\w.-]/.test(text.charAt(at - 1))) at--;
  // The letter of an escape is none of the name.
  return at < end && text[at - 1] === '\\' && /[nrt]/.test(text.charAt(at)) ? at + 1 : at;
}

function isAssigned(name: string, separator: string, begins: boolean): boolean {
  // What names a secret and carries none, in Podman's units and options and in systemd's; what carries one is found by its look.
  if (/^(?:Secret|--secret|(?:Set|Load|Import)Credential)$/.test(name)) return false;
  if (separator === '') return name.startsWith('--');
  return separator !== ':' || begins;
}

/** What tells where a value ends: its line, the quote before its name, in an address the next `&`, or else white space. */
interface Ends {
  wholeLine: boolean;
  quote: string | undefined;
  quoteAt: number;
}

/** Where the value stands that begins at an offset, without its quotes. It stays within its stretch. */
function valueAt(text: string, start: number, stretch: Stretch | undefined, ends: Ends): { start: number; end: number } {
  const limit = stretch ? stretch.end - (stretch.quote ? 1 : 0) : text.length;
  if (stretch?.quote && stretch.start === start) return { start: start + 1, end: limit };
  const escapes = stretch?.quote === '"';
  const [open] = /^\\?["']/.exec(text.slice(start, start + 2)) ?? [];
  if (open !== undefined) {
    const from = start + open.length;
    const close = closingAt(text, from, limit, open);
    return close === undefined ? { start, end: start } : { start: from, end: close };
  }
  const own = stretch?.quote !== undefined && stretch.start === ends.quoteAt;
  const spaced = ends.wholeLine || (ends.quote !== undefined && ends.quote !== '&');
  let end = start;
  while (end < limit && !(spaced ? /\n/ : /\s/).test(text.charAt(end))) {
    if (!own && text[end] === ends.quote) break;
    if (escapes && text[end] === '\\') {
      if (/[nrt"]/.test(text.charAt(end + 1))) break;
      end++;
    }
    end++;
  }
  const behind = spaced ? /[\s\\]/ : /[,;)\]}'"`\\]/;
  end = Math.min(end, limit);
  while (end > start && behind.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** Where a quote closes on its line. */
function closingAt(text: string, from: number, limit: number, quote: string): number | undefined {
  for (let at = from; at < limit && text[at] !== '\n'; at++) {
    if (text.startsWith(quote, at)) return at;
    // In JSON and shells a quote behind a backslash belongs to the value.
    if (quote === '"' && text[at] === '\\') at++;
  }
  return undefined;
}
