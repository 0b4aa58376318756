import { fcos, textOf, times, type Shape } from './shape.ts';

const inline = (lines: string): string => `${fcos}storage:\n  files:\n    - path: /a\n      contents:\n        inline: |\n${lines}`;
const line = (text: string): string => `          ${text}\n`;

/** What looks like a secret, or nearly. */
export const secretShapes: readonly Shape[] = [
  textOf('passwords', (count) => inline(times(count, (at) => line(`PASSWORD_${at}=secret${at}x`)))),
  textOf('passwords on one line', (count) => `${fcos}a: "${times(count, (at) => `password=secret${at}x `)}"\n`),
  textOf('password keys', (count) => fcos + times(count, (at) => `password${at}: hunter${at}\n`)),
  textOf('tokens', (count) => inline(times(count, (at) => line(`ghp_${String(at).padStart(36, 'a')}`)))),
  textOf('private keys', (count) =>
    inline(
      `${line('-----BEGIN PRIVATE KEY-----')}${line('MIIEvQIBADANBgkqhkiG9w0BAQEFAASC')}${line('-----END PRIVATE KEY-----')}`.repeat(count),
    ),
  ),
  textOf('a long private key', (count) =>
    inline(
      line('-----BEGIN PRIVATE KEY-----') +
        line('MIIEvQIBADANBgkqhkiG9w0BAQEFAASCMIIEvQIBADANBgkqhkiG9w0BAQEF').repeat(count) +
        line('-----END PRIVATE KEY-----'),
    ),
  ),
  textOf('private keys that never end', (count) => inline(line('-----BEGIN PRIVATE KEY-----').repeat(count))),
  textOf(
    'a private key on one line',
    (count) => `${fcos}a: "-----BEGIN PRIVATE KEY-----\\n${'MIIEvQIB\\n'.repeat(count)}-----END PRIVATE KEY-----"\n`,
  ),
  textOf('commands with passwords', (count) => inline(times(count, (at) => line(`mysql -u root -psecret${at} -e "select 1"`)))),
  textOf('one long command', (count) => inline(line(`mysql ${'-u root mysql '.repeat(count)}`))),
  textOf('chpasswd', (count) => inline(times(count, (at) => line(`echo "u${at}:secret${at}" | chpasswd`)))),
  textOf('lines for chpasswd', (count) => inline(line('chpasswd <<EOF') + times(count, (at) => line(`u${at}:secret${at}`)) + line('EOF'))),
  textOf('chpasswd without an end', (count) => inline(line('chpasswd <<EOF').repeat(count))),
  textOf('logins in addresses', (count) => inline(times(count, (at) => line(`https://user:secret${at}@example.com/`)))),
  textOf('colons and slashes', (count) => `${fcos}a: "${'://a:'.repeat(count)}"\n`),
  textOf('names without values', (count) => inline(line('password').repeat(count))),
  textOf('names with blanks', (count) => `${fcos}a: "${'password       '.repeat(count)}"\n`),
  textOf('quotes that stay open', (count) => inline(line('password="').repeat(count))),
  textOf('quotes that stay open on one line', (count) => `${fcos}a: ${`password="x `.repeat(count)}\n`),
  textOf('backslashes', (count) => `${fcos}a: 'password="${'\\'.repeat(count)}'\n`),
  textOf('lists of options', (count) => `${fcos}a: [${'"--password", "secret", '.repeat(count)}]\n`),
  textOf('words in braces', (count) => `${fcos}a: 'password=${'${a}'.repeat(count)}'\n`),
  textOf('slashes', (count) => `${fcos}a: 'password=${'/a'.repeat(count)}!'\n`),
  textOf('placeholders', (count) => inline(times(count, (at) => line(`password=REPLACE-WITH-PASSWORD ${at}`)))),
  textOf('hashes', (count) => inline(times(count, (at) => line(`$6$salt${at}$${'a'.repeat(86)}`)))),
  textOf('dollars', (count) => `${fcos}a: '${'$6$a'.repeat(count)}'\n`),
  textOf('web tokens', (count) => `${fcos}a: '${'eyJaaaaaaaaaa.'.repeat(count)}'\n`),
  textOf('a tag around passwords', (count) => `${fcos}a: '${'<password>'.repeat(count)}'\n`),
  textOf('base64', (count) => `${fcos}a: '${'QUJDREVG'.repeat(count)}'\n`),
  textOf('words', (count) => `${fcos}a: '${'secret token auth '.repeat(count)}'\n`),
  textOf('hyphens', (count) => `${fcos}a: '${'-'.repeat(count)}'\n`),
  textOf('here-documents', (count) => inline(times(count, (at) => line(`cat <<EOF${at}`)))),
  textOf(
    'kerberos of one key file',
    (count) =>
      `${fcos}storage:\n  luks:\n${times(count, (at) => `    - {name: l${at}, device: /dev/d${at}, key_file: {inline: secret${at}}}\n`)}`,
  ),
];

/** Texts of a single thing, repeated. */
const parts: readonly (readonly [string, string])[] = [
  ['settings', 'PASSWORD=hunter2\n'],
  ['one line', 'token=a '],
  ['names without values', 'passwordtoken'],
  ['letters', 'a'],
  ['spaces', ' '],
  ['quotes', 'password="'],
  ['keys without ends', '-----BEGIN PRIVATE KEY-----\n'],
  ['hashes', '$6$a'],
  ['addresses', '://a:'],
  ['commands', 'curl -u a '],
  ['brackets', '['],
  ['options', '--token '],
  ['data URLs', 'data:,a '],
  ['data URLs in data URLs', 'data:,'],
  ['keys of disks', '"keyFile": data:,'],
  ['colons', 'a:1:'],
  ['commands in quotes', 'curl "'],
  ['commands in lists', '- curl\n'],
  ['commands in short lists', '[curl,'],
  ['options in lists', '--token,\n'],
  ['items', '- --token\n'],
  ['what is written into commands', "echo 'a "],
  ['readers of passwords', 'sudo docker login a '],
  ['lines for readers', 'docker login a <<<'],
  ['cookies', 'Cookie: a=b;'],
  ['substitutions', 'curl $(a '],
  ['structures', 'token={'],
  ['escaped lines', '\\n token: a'],
  ['signs of variables', '${a}'],
  ['addresses with names', '://a1-'],
  ['logins of mail', '[a.b] a:'],
  ['options in escaped lists', ',--token\\n- ['],
  ['structures far from the start of their line', `${' '.repeat(80)}password=[`],
  ['beginnings of JWTs', 'eyJ'],
  ['lines for chpasswd', 'a:b|chpasswd<<E\n'],
  ['strings for chpasswd', 'chpasswd<<<"a:b" '],
  ['open strings for chpasswd', 'chpasswd<<<"'],
  ['what is printed for chpasswd', 'echo "a:b |chpasswd'],
  ['quotes in quotes', String.raw`password='a\''`],
  ['backslashes in quotes', String.raw`password=\"\\\"`],
  ['logins with quotes', 'login a password a"b\'c'],
  ['halves of JWTs', 'eyJaaaaaaaa.eyJ'],
];

/** A local file of nothing but something that may be, or begin, a secret. */
export const monotonousShapes: readonly Shape[] = parts.map(([name, part]) => ({
  name: `nothing but ${name}`,
  make: (count) => ({ text: fcos, files: { a: { text: part.repeat(Math.ceil((10 * count) / part.length)) } } }),
}));
