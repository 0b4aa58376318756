import { isPlaceholder } from '../../core/placeholders.ts';

/** Words that stand where a password would and are none. */
const words =
  /^(?:change[-_ ]?(?:me|this|it)|replace[-_ ]?(?:me|this)|(?:insert|your|enter)[-_ ].*|example|placeholder|dummy|redacted|to-?do|tbd|none|null|nil|undefined|true|false|yes|no|y|n|on|off|required|optional|enabled?|disabled?|default|prompt|ask|auto|hidden|masked|string|x{3,}|[*.!~-]+|files|(?:files|sss|compat|db|systemd|ldap)(?: .*)?)$/i;

/** What is put in from elsewhere: variables of shells, units and templates, an alias, a call, a structure. */
const references =
  /^(?:\$\$?(?:\w+(?:->.*)?|\{[^}]*\})|(?:\$(?:\w+|\{[^{}]*\})[:@/.-])*\$(?:\w+|\{[^{}]*\})|\$\$?\(.*|`.*|%[a-zA-Z%]|%[dthEST]\/.*|\{\{.*\}\}|\{%.*%\}|<[^<>]*>|\[.*|\{.*|[*&][\w-]+|[|>][-+\d]*|[\w.]+\(.*\)|@\w+@|@[a-z][\w-]*(?:\.[\w-]+)+|[A-Z_]*(?:PASSWORD|PASSPHRASE|TOKEN|SECRET|KEY)|__\w+__)$/;

/** A path of a file, in which the secret may be, or an address. Random base64 is no path of lower-case names. */
const places =
  /^(?:@?(?:\.{1,2}|~)?(?:\/[a-z0-9._@%-]+)+\/?|\/(?:etc|run|var|usr|opt|home|root|srv|tmp|mnt|dev|proc|sys|boot)\/.*|[\w./-]+\.(?:key|pem|jwk|p12|pfx|gpg|asc|crt)|(?:file|env|vault|op|https?):.*)$/;

/** UTF-16 units beyond which a value is no word, path or variable; the patterns of those would have to remember too much of it. */
const maxLength = 4096;
/** What is put in from elsewhere, however long. */
const longReferences = /^(?:\$\$?\(|`|\[|\{)/;

/** Whether what stands where a secret would is none: empty, a placeholder, a reference or a path. */
export function isHarmless(value: string): boolean {
  const text = value.trim();
  if (text.length > maxLength) return longReferences.test(text) || /^["'\\]*$/.test(text);
  return /^["'\\]*$/.test(text) || isPlaceholder(text) || words.test(text) || references.test(text) || places.test(text);
}
