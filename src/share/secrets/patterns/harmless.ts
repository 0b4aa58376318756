import { isPlaceholder } from '../../../core/placeholders.ts';

/** Words that are found in place of a password and are not one. */
const words =
  /^(?:change[-_ ]?(?:me|this|it)|replace[-_ ]?(?:me|this)|(?:insert|your|enter)[-_ ].*|example|placeholder|dummy|redacted|to-?do|tbd|none|null|nil|undefined|true|false|yes|no|y|n|on|off|required|optional|enabled?|disabled?|default|prompt|ask|auto|hidden|masked|string|x{3,}|[*.!~-]+|files|(?:files|sss|compat|db|systemd|ldap)(?: .*)?)$/i;

/** What is filled in from elsewhere: variables of shells, units and templates, an alias, a call, a structure. */
const references =
  /^(?:\$\$?(?:\w+(?:->.*)?|\{[^}]*\})|(?:\$(?:\w+|\{[^{}]*\})[:@/.-])*\$(?:\w+|\{[^{}]*\})|\$\$?\(.*|`.*|%[a-zA-Z%]|%[dthEST]\/.*|\{\{.*\}\}|\{%.*%\}|<[^<>]*>|\[.*|\{.*|[*&][\w-]+|[|>][-+\d]*|[\w.]+\(.*\)|@\w+@|@[a-z][\w-]*(?:\.[\w-]+)+|[A-Z_]*(?:PASSWORD|PASSPHRASE|TOKEN|SECRET|KEY)|__\w+__)$/;

/** The path of a file, which may contain the secret, or an address. Random base64 is not a path of lower-case names. */
const places =
  /^(?:@?(?:\.{1,2}|~)?(?:\/[a-z0-9._@%-]+)+\/?|\/(?:etc|run|var|usr|opt|home|root|srv|tmp|mnt|dev|proc|sys|boot)\/.*|[\w./-]+\.(?:key|pem|jwk|p12|pfx|gpg|asc|crt)|(?:file|env|vault|op|https?):.*)$/;

/** UTF-16 units beyond which a value is not a word, path or variable; their patterns would need too much memory. */
const maxLength = 4096;
/** What is filled in from elsewhere, however long. */
const longReferences = /^(?:\$\$?\(|`|\[|\{)/;

/** Whether what is found in place of a secret is not one: empty, a placeholder, a reference or a path. */
export function isHarmless(value: string): boolean {
  const text = value.trim();
  if (text.length > maxLength) return longReferences.test(text) || /^["'\\]*$/.test(text);
  return /^["'\\]*$/.test(text) || isPlaceholder(text) || words.test(text) || references.test(text) || places.test(text);
}
