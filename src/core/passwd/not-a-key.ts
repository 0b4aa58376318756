/** Why a text is no public key. A `secret` must not even stay where it is. */
export interface NotAKey {
  kind: 'secret' | 'unusable';
  reason: string;
}

/** What is said of a line that stands for a key until one is written in its place. */
export const placeholder = 'this is a placeholder, not a key: nobody can log in by it until the line of your own .pub file stands here';
const convertBy = (options: string): string => `\`ssh-keygen ${options} -f FILE\` prints the line that belongs here`;

/** What spreads over lines, so that it is looked for in the whole text. */
const formats: readonly (NotAKey & { looks: RegExp })[] = [
  {
    kind: 'secret',
    // The last is how the contents of OpenSSH's own format begin, in base64.
    looks: /-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----|PuTTY-User-Key-File-|b3BlbnNzaC1rZXktdjE/,
    reason:
      'this is a private key, and whoever reads the config gets it: remove it, and use the line of the file beside it whose name ends in .pub',
  },
  {
    kind: 'unusable',
    looks: /---- BEGIN SSH2 PUBLIC KEY ----/,
    reason: `this is a public key in the format of RFC 4716, as PuTTY saves it; ${convertBy('-i')}`,
  },
  { kind: 'unusable', looks: /-----BEGIN RSA PUBLIC KEY-----/, reason: `this is a public key in PEM; ${convertBy('-i -m PEM')}` },
  { kind: 'unusable', looks: /-----BEGIN PUBLIC KEY-----/, reason: `this is a public key in PEM; ${convertBy('-i -m PKCS8')}` },
  { kind: 'unusable', looks: /-----BEGIN [A-Z0-9 ]*CERTIFICATE-----/, reason: 'this is a TLS certificate; an SSH key is asked for' },
];

/** What keeps sshd from looking for a key in a line at all. */
const covers: readonly { looks: RegExp; reason: string }[] = [
  { looks: /^#/, reason: 'this is a comment, which sshd passes over' },
  { looks: /^(['"]).*\1$/s, reason: 'the key is in quotes that belong to it; take them away' },
];

/** What a single line is when it has no key where sshd looks for one. The first that fits says it. */
const lines: readonly { looks: RegExp; reason: string }[] = [
  { looks: /^$/, reason: 'the key is empty' },
  { looks: /\.\.\.|…|<[^<>]*>|\$[{(]|\{\{|\b(?:your|my|change|replace|insert|paste|todo|placeholder|here|x{3,})\b/i, reason: placeholder },
  {
    looks: /^(?:\d+ )?(?:SHA256:[A-Za-z0-9+/]{20,}|(?:MD5:)?(?:[0-9a-f]{2}:){15}[0-9a-f]{2})/,
    reason: 'this is the fingerprint of a key; the key itself is asked for, the line of the .pub file',
  },
  {
    looks: /^(?:https?:\/\/|gh:|github:|gl:)\S+$/,
    reason: 'this is where keys are; Ignition does not fetch them, so the keys themselves must stand here',
  },
  {
    looks: /^(?:[~.]?\/|file:)\S+$|^\S+\.pub$/,
    reason: 'this is the name of a file; its line must stand here, or the file is named in ssh_authorized_keys_local',
  },
  {
    looks: /^[\w.+-]+@[\w.-]+$/,
    reason: 'this is only the comment of a key; the line of the .pub file has a type and the key in front of it',
  },
];

/** Says in what other format a text of one or more lines is; undefined when in none. */
export const otherFormat = (text: string): NotAKey | undefined => formats.find(({ looks }) => looks.test(text));

/** Says what hides a line from sshd, key or not; undefined when nothing does. */
export function describeCover(line: string): NotAKey | undefined {
  const cover = covers.find(({ looks }) => looks.test(line));
  return cover && { kind: 'unusable', reason: cover.reason };
}

/** Says what a line without a key is, as well as it can be told. */
export function describeLine(line: string): NotAKey {
  // Names in capitals have underscores where words have spaces.
  const words = line.replaceAll('_', ' ');
  const reason =
    lines.find(({ looks }) => looks.test(line) || looks.test(words))?.reason ?? 'this is not a public key as ssh-keygen writes it';
  return { kind: 'unusable', reason };
}
