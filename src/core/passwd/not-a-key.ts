import * as words from '#words/core/key-problems';
/** Why a text is not a public key. A `secret` must not even stay where it is. */
export interface NotAKey {
  kind: 'secret' | 'unusable';
  reason: string;
}

/** Formats that span lines, so that they are looked for in the whole text. */
const formats: readonly (NotAKey & { looks: RegExp })[] = [
  {
    kind: 'secret',
    // The last alternative is how OpenSSH's own format starts, in base64.
    looks: /-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----|PuTTY-User-Key-File-|b3BlbnNzaC1rZXktdjE/,
    reason: words.privateKey,
  },
  {
    kind: 'unusable',
    looks: /---- BEGIN SSH2 PUBLIC KEY ----/,
    reason: words.rfc4716,
  },
  { kind: 'unusable', looks: /-----BEGIN RSA PUBLIC KEY-----/, reason: words.rsaPem },
  { kind: 'unusable', looks: /-----BEGIN PUBLIC KEY-----/, reason: words.pkcs8Pem },
  { kind: 'unusable', looks: /-----BEGIN [A-Z0-9 ]*CERTIFICATE-----/, reason: words.tlsCertificate },
];

/** What keeps sshd from looking for a key in a line at all. */
const covers: readonly { looks: RegExp; reason: string }[] = [
  { looks: /^#/, reason: words.comment },
  { looks: /^(['"]).*\1$/s, reason: words.inQuotes },
];

/** What a single line may be when it has no key where sshd looks for one. The first match counts. */
const lines: readonly { looks: RegExp; reason: string }[] = [
  { looks: /^$/, reason: words.empty },
  {
    looks: /\.\.\.|…|<[^<>]*>|\$[{(]|\{\{|\b(?:your|my|change|replace|insert|paste|todo|placeholder|here|x{3,})\b/i,
    reason: words.placeholder,
  },
  {
    looks: /^(?:\d+ )?(?:SHA256:[A-Za-z0-9+/]{20,}|(?:MD5:)?(?:[0-9a-f]{2}:){15}[0-9a-f]{2})/,
    reason: words.fingerprint,
  },
  {
    looks: /^(?:https?:\/\/|gh:|github:|gl:)\S+$/,
    reason: words.address,
  },
  {
    looks: /^(?:[~.]?\/|file:)\S+$|^\S+\.pub$/,
    reason: words.fileName,
  },
  {
    looks: /^[\w.+-]+@[\w.-]+$/,
    reason: words.onlyComment,
  },
];

/** Names the other format that a text of one or more lines is in; undefined when it is in none. */
export const otherFormat = (text: string): NotAKey | undefined => formats.find(({ looks }) => looks.test(text));

/** Says what hides a line from sshd, whether or not it has a key; undefined when nothing does. */
export function describeCover(line: string): NotAKey | undefined {
  const cover = covers.find(({ looks }) => looks.test(line));
  return cover && { kind: 'unusable', reason: cover.reason };
}

/** Says what a line without a key is, as far as that can be told. */
export function describeLine(line: string): NotAKey {
  // Names in capitals have underscores where words have spaces.
  const spaced = line.replaceAll('_', ' ');
  const reason = lines.find(({ looks }) => looks.test(line) || looks.test(spaced))?.reason ?? words.notPublicKey;
  return { kind: 'unusable', reason };
}
