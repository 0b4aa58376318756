import * as words from '#words/share/secrets';
import { placeholders } from '../../../core/placeholders.ts';
import type { SecretMatch, StretchAt } from './secret-match.ts';
import { isHarmless } from './harmless.ts';
import { settingValueAt } from './setting-value.ts';
import { beginsItem } from './words.ts';

/** How a name ends when its value is a secret, by kind. The first match counts. */
const kinds: readonly { what: string; placeholder: string; names: string }[] = [
  { what: words.passwordHash, placeholder: placeholders.hash, names: 'password[_-]?hash|hashed[_-]?passw(?:or)?d' },
  { what: words.privateKey, placeholder: placeholders.privateKey, names: 'private[_-]?key' },
  {
    what: words.password,
    placeholder: placeholders.password,
    names: String.raw`password|passwd|passphrase|passcode|(?<!com|by|tres|sur|over|under|en)pass|pwd|(?:(?<![a-z0-9])|(?<=\\[nrt])|root|bind)pw|psk|authtok`,
  },
  { what: words.token, placeholder: placeholders.token, names: 'token|(?:api|access|auth)[_-]?key|(?<![a-z0-9])_auth' },
  {
    what: words.key,
    placeholder: placeholders.key,
    names: String.raw`(?:secret|shared|preshared|pre[_-]shared|encryption|encrypt|signing|master|join|account|storage|certificate|client|wep|activation|setup|bootstrap|enrollment|registration|unseal|license|app|hmac|fernet|session|cookie|crypt)[_-]?key\d?|client-key-data|\.dockerconfigjson`,
  },
  {
    what: words.secret,
    placeholder: placeholders.secret,
    names: 'secret|credentials?|secret_id|secret_key_base|erlang[_-]?cookie|snmp[_-]?community',
  },
];

/** The end of a name with what separates it from its value: `=`, `:`, white space after an option, or a list separator. */
const assignment = new RegExp(
  String.raw`(?:${kinds.map(({ names }) => `(${names})`).join('|')})(?:[_-]?\d{1,3}|[_-](?:value|base64|b64|plain|raw))?(?:''|\\?["'])?([ \t]{0,20}(?:=>|:=|[:=])[ \t]{0,20}|[ \t]{1,20}|,(?:\s|\\n){0,200}|(?:\r?\n|\\n)[\s\\]{0,200}-[ \t]{1,20})`,
  'gi',
);

/** What may precede a name on its line when the rest of the line is its value. */
const beginsLine = /(?:\n|(\\n))[ \t]*(?:[#;][ \t]*)?(?:-[ \t]+)?(?:export[ \t]+)?$/;
/** What may precede a name followed by a colon, where it is not a word of a sentence. */
const beginsEntry = /[{,["'][ \t]*$/;
/** What follows an option that has no value: another option, or the words of a sentence. */
const noArgument =
  /^(?:-.*|to|is|are|for|from|or|and|of|in|the|a|an|if|as|with|on|must|can|may|will|option|options|flag|argument|instead)$/;

const maxName = 80;

/** Finds values that are called a password, a token, a key or a secret, as in settings files, units and commands. */
export function findAssignments(text: string, stretchAt: StretchAt): SecretMatch[] {
  const found: SecretMatch[] = [];
  assignment.lastIndex = 0;
  for (let match = assignment.exec(text); match; match = assignment.exec(text)) {
    const start = match.index + match[0].length;
    const nameStart = startOfName(text, match.index);
    const [nameEnd = ''] = /^[\w.-]*/.exec(match[0]) ?? [];
    const name = text.slice(nameStart, match.index) + nameEnd;
    const before = textBefore(text, nameStart);
    const separator = separatorIn(match.at(-1) ?? '');
    const line = beginsLine.exec(before);
    if (!isAssigned(name, separator, before, line !== null)) continue;
    const sign = separator === ',' ? ',' : /["']/.test(match[0]) ? undefined : /["'?&,;]$/.exec(before)?.[0]?.replace('?', '&');
    const wholeLine = separator === '-' || (line !== null && (separator === '=' || separator === ':'));
    const value = settingValueAt(text, start, stretchAt(start), {
      wholeLine,
      escaped: line?.[1] !== undefined || (separator === '-' && match.at(-1)?.includes(String.raw`\n`) === true),
      sign: wholeLine && /[,;]/.test(sign ?? '') ? undefined : sign,
      signAt: nameStart - 1,
    });
    const said = text.slice(value.start, value.end);
    const groups: readonly (string | undefined)[] = match.slice(1);
    const kind = kinds[groups.findIndex((group) => group !== undefined)];
    const isNone = !kind || isHarmless(said) || (separator !== '=' && separator !== ':' && noArgument.test(said));
    // A line with a structure or a command has names of its own.
    assignment.lastIndex = isNone && wholeLine ? start : Math.max(start, value.end);
    if (!isNone) found.push({ what: words.namedSecret(kind.what, name.replace(/^[-.]+/, '')), placeholder: kind.placeholder, ...value });
  }
  return found;
}

/** What separates a name from its value: an assignment sign, the comma or hyphen of a list, or mere white space. */
const separatorIn = (text: string): '=' | ':' | ',' | '-' | '' => (['=', ':', ',', '-'] as const).find((sign) => text.includes(sign)) ?? '';

/** Where the name begins whose end is at an offset. */
function startOfName(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < maxName && /[\w.-]/.test(text.charAt(at - 1))) at--;
  // The letter of an escape is not part of the name.
  return at < end && text[at - 1] === '\\' && /[nrt]/.test(text.charAt(at)) ? at + 1 : at;
}

/** The text before a name, far enough back to tell whether the name begins its line. It begins as a line does. */
function textBefore(text: string, nameStart: number): string {
  let at = nameStart;
  while (at > 0 && /[ \t]/.test(text.charAt(at - 1))) at--;
  const from = Math.max(0, at - maxName);
  return (from === 0 ? '\n' : '') + text.slice(from, nameStart);
}

function isAssigned(name: string, separator: string, before: string, beginsLine: boolean): boolean {
  // Settings that refer to a secret without containing one, in Podman's units and options and in systemd's; values that contain one are found by their look.
  if (/^(?:Secret|--secret|-pass|(?:Set|Load|Import)Credential|(?:io\.)?systemd\.(?:set_)?credential|.*REPLACE-WITH-.*)$/.test(name))
    return false;
  if (separator === '') return name.startsWith('--') || (/^-[a-z]/.test(name) && /[ \t]$/.test(before) && !beginsLine);
  if (separator === ',' || separator === '-') return name.startsWith('--') && beginsItem.test(before);
  return separator === '=' || beginsLine || beginsEntry.test(before);
}
