import * as words from '#words/share/secrets';
import { placeholders } from '../../../core/placeholders.ts';
import type { SecretPattern } from './secret-pattern.ts';

const { hash, password, token, secret } = placeholders;

/** What precedes a word: the letter of an escape is not part of it. */
const wordStart = String.raw`(?:(?<![\w-])|(?<=\\[nrt]))`;
/** What precedes the first word of a line. */
const lineStart = String.raw`(?<=^|\n|\\n|["'])[ \t]{0,100}`;

/** What the shell writes into the command after the sign; the secret is what is written last. */
const written = String.raw`(?<=[ \t])(?:'([^'\n]{1,200})'|\\?"([^"\n\\]{1,200})\\?"|([^\s"'\\|)]{1,200}))`;
/** The commands that read a password from there. */
const reader = String.raw`(?:sudo[ \t]{1,20}(?=-\w{0,9}S)|(?:sudo[ \t]{1,20})?(?:[\w/]{1,30}\/)?(?:passwd(?=[ \t][^\n|;&]{0,100}--stdin)|\w{1,20}[ \t](?=[^\n|;&]{0,200}--(?:password|token)-stdin)|cryptsetup|kinit|smbpasswd|systemd-creds|(?:podman|docker)[ \t]{1,20}secret[ \t]{1,20}create|wg[ \t]{1,20}pubkey))`;
const printed = String.raw`${wordStart}(?:echo|printf)(?=[ \t])[^\n|]{0,200}?`;

/** Values that are found in the place of a login: in addresses, headers, files of logins, and input of commands. */
export const logins: readonly SecretPattern[] = [
  { what: words.slackWebhook, placeholder: secret, pattern: /hooks\.slack\.com\/services\/([\w/]{20,})/dg },
  { what: words.discordWebhook, placeholder: secret, pattern: /discord(?:app)?\.com\/api\/webhooks\/\d{1,30}\/([\w-]{20,})/dg },
  {
    what: words.authorization,
    placeholder: token,
    pattern:
      /Authorization(?:\\?["']?[ \t]{0,20}[:=,][ \t]{0,20}\\?["']?|[ \t]{1,20}\\?["'])(?:Bearer|Basic|Digest|Token|ApiKey|AWS4-HMAC-SHA256)[ \t]{1,20}((?:[^\s"'\\]|\\?["'](?=\w)|'(?='\w)|\\[^nrt\s"'\\]|\\\\(?![nrt"'\\])){1,4000})/dgi,
  },
  {
    what: words.authorization,
    placeholder: token,
    pattern:
      /Authorization["']?\s{1,80}value:[ \t]{1,20}["']?(?:[A-Za-z][\w-]{0,30}[ \t]{1,20})?((?:[^\s"'\\]|\\?["'](?=\w)|'(?='\w)|\\[^nrt\s"'\\]|\\\\(?![nrt"'\\])){1,4000})/dgi,
  },
  {
    what: words.authorization,
    placeholder: token,
    pattern: /(?<![A-Za-z])Bearer[ \t]{1,20}((?=[^\s"'\\]{0,200}\d)[\w.~+/-]{16,4000}={0,2})/dg,
  },
  {
    what: words.cookie,
    placeholder: token,
    pattern: new RegExp(
      String.raw`${wordStart}Cookie\\?["']?[ \t]{0,20}[:=,][ \t]{0,20}\\?["']?([\w.-]{1,100}=(?:[^\s"'\\;]|\\?["'](?=\w)|'(?='\w)|\\[^nrt\s"'\\]|\\\\(?![nrt"'\\])){1,4000}(?:;[ \t]?(?:[^\s"'\\;]|\\?["'](?=\w)|'(?='\w)|\\[^nrt\s"'\\]|\\\\(?![nrt"'\\])){1,4000}){0,50})`,
      'dgi',
    ),
  },
  {
    what: words.login,
    placeholder: password,
    pattern:
      /basic_?auth\\?["']?[ \t]{0,20}[:=][ \t]{0,20}\\?["']?[\w.@-]{1,100}:((?:[^\s"'\\]|\\?["'](?=\w)|'(?='\w)|\\[^nrt\s"'\\]|\\\\(?![nrt"'\\])){1,200})/dgi,
  },
  {
    what: words.registryLogin,
    placeholder: token,
    pattern: /\\?"(?:auth|identitytoken|registrytoken)\\?"[ \t]{0,20}:[ \t]{0,20}\\?"([A-Za-z0-9+/=._-]{4,4000})/dg,
  },
  { what: words.passwordInAddress, placeholder: password, pattern: /:\/\/[^\s/:@?#"'<>\\]{0,200}:([^\s/"'<>\\]{1,400})@/dg },
  {
    what: words.passwordInAddress,
    placeholder: password,
    pattern: /iscsi:[^\s:@]{1,100}:([^\s:@]{1,100})(?::[^\s:@]{0,100}:[^\s:@]{0,100})?@/dg,
  },
  { what: words.tokenInAddress, placeholder: token, pattern: /:\/\/(?=[\w-]{0,100}\d)([\w-]{20,400})@/dg },
  {
    what: words.tokenInAddress,
    placeholder: token,
    pattern:
      /[?&](?:[\w-]{0,40}[_-])?(?:access_?token|token|api_?key|key|secret|sig|signature|password|passwd|pwd)=([^\s&"'<>#\\]{4,2000})/dgi,
  },
  {
    what: words.login,
    placeholder: password,
    pattern:
      /login[ \t]{1,20}[^\s\\]{1,100}(?:\s|\\n){1,40}(?:account[ \t]{1,20}[^\s\\]{1,100}(?:\s|\\n){1,40})?password[ \t]{1,20}((?:[^\s"'\\]|\\?["'](?=\w)|'(?='\w)|\\[^nrt\s"'\\]|\\\\(?![nrt"'\\])){1,200})/dg,
  },
  {
    what: words.login,
    placeholder: password,
    pattern:
      /--(?:src-|dest-)?creds(?:[ \t=]{1,4}|\\?["'],[ \t]{0,4})\\?["']?[^\s:"']{1,60}:((?:[^\s"'\\]|\\?["'](?=\w)|'(?='\w)|\\[^nrt\s"'\\]|\\\\(?![nrt"'\\])){1,200})/dg,
  },
  {
    what: words.login,
    placeholder: password,
    pattern: new RegExp(String.raw`${printed}${written}[ \t]{0,20}\|[ \t]{0,20}${reader}`, 'dg'),
  },
  {
    what: words.login,
    placeholder: password,
    pattern: new RegExp(String.raw`${wordStart}${reader}[^\n|;&<]{0,100}<<<[ \t]{0,20}${written.replace('(?<=[ \\t])', '')}`, 'dg'),
  },
  // For PostgreSQL, Postfix, IPsec and iSCSI.
  {
    what: words.login,
    placeholder: password,
    pattern: new RegExp(
      String.raw`${lineStart}(?!\w\w:\w\w:)[\w.*-]{1,200}:(?:\d{1,5}|\*):[\w*-]{1,60}:[\w*.-]{1,60}:([^\s:"\\]{1,200})(?=\\?["']|\\[nr]|[ \t\r]{0,20}(?:\n|$))`,
      'dg',
    ),
  },
  {
    what: words.login,
    placeholder: password,
    pattern: new RegExp(
      String.raw`${lineStart}\[(?=[\d.-]{0,100}[A-Za-z])[\w-]{1,100}\.[\w.-]{1,100}\](?::\w{1,20})?[ \t]{1,20}[^\s:]{1,200}:(?!\/\/)([^\s"\\]{1,200})`,
      'dg',
    ),
  },
  {
    what: words.login,
    placeholder: password,
    pattern: /(?<=[ \t"']|^|\n|\\n):[ \t]{1,20}(?:PSK|EAP|XAUTH)[ \t]{1,20}(?:\\?"([^"\n\\]{1,200})\\?"|(0[sx][\w+/=]{1,400}))/dg,
  },
  // For BIND and similar formats.
  {
    what: words.secret,
    placeholder: secret,
    pattern: new RegExp(String.raw`(?:${lineStart}|[{;][ \t]{0,20})(?:secret|password)[ \t]{1,20}\\?"([^"\n\\]{1,400})\\?"`, 'dg'),
  },
  {
    what: words.secret,
    placeholder: secret,
    pattern: /<[\w:.-]{0,40}?(?:password|passphrase|passwd|secret|token|api-?key|private-?key)>([^<>\n]{1,400})<\//dgi,
  },
  { what: words.secret, placeholder: secret, pattern: /(?:Unseal Key \d{1,2}|Root Token): ?([\w.+/=-]{10,200})/dg },
  {
    what: words.passwordHash,
    placeholder: hash,
    pattern: /\{(?:S?(?:SHA|MD5)(?:\d{3})?|CRYPT|ARGON2\w{0,2}|PBKDF2[\w-]{0,20}|BLF-CRYPT)(?:\.(?:b64|hex))?\}([\w+/=.$,-]{13,400})/dg,
  },
  { what: words.credential, placeholder: secret, pattern: /SetCredential=\\?"?[\w.-]{1,100}:((?:[^\n"\\]|\\[^nrt"\n]){1,4000})/dg },
  {
    what: words.credential,
    placeholder: secret,
    pattern:
      /(?:systemd\.set_credential(?:_binary)?=[\w.-]{1,100}:|io\.systemd\.credential(?:\.binary)?:[\w.-]{1,100}=)((?:[^\s"'\\]|\\?["'](?=\w)|'(?='\w)|\\[^nrt\s"'\\]|\\\\(?![nrt"'\\])){1,4000})/dg,
  },
];
