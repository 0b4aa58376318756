import { gzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { toBase64 } from '../../core/bytes/base64.ts';
import { parseText } from '../../core/yaml/parse-text.ts';
import { valueAt } from '../../core/document/read.ts';
import { startingPoints } from '../../ui/starting-points/all.ts';
import { findSecrets, withoutSecrets } from './find-secrets.ts';

const base64Line = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj';
const pem = (kind = '') => `-----BEGIN ${kind}PRIVATE KEY-----\n${base64Line}\n${base64Line}\nAb3d==\n-----END ${kind}PRIVATE KEY-----`;
const indented = (text: string, by: number) => text.replaceAll('\n', `\n${' '.repeat(by)}`);
const crypt = '$6$rounds=100000$saltsaltsalt$' + 'aB3./'.repeat(17) + 'x';
const k3s = `K10${'0123456789abcdef'.repeat(4)}::server:xyz`;

/** What is found in a text: what it is, where, and the words that are removed. */
const found = (text: string) => findSecrets({ text }).map(({ what, where, start, end }) => [what, where, text.slice(start, end)]);
const file = (contents: string) =>
  `storage:\n  files:\n    - path: /etc/app.env\n      contents:\n        inline: |\n          ${indented(contents, 10)}\n`;
const unit = (line: string) =>
  `systemd:\n  units:\n    - name: app.service\n      contents: |\n        [Service]\n        ${indented(line, 8)}\n`;
const taken = (text: string) => found(text).map(([, , words]) => words);

describe('in the fields of a config', () => {
  test.for([
    ['the hash of a user', `passwd:\n  users:\n    - name: core\n      password_hash: ${crypt}\n`, ['Password hash', 'user core', crypt]],
    [
      'the hash of a group, quoted',
      "passwd: {groups: [{password_hash: 'abJnggxhB/yWI', name: ops}]}\n",
      ['Password hash', 'group ops', 'abJnggxhB/yWI'],
    ],
    [
      'the hash of the boot loader',
      'grub:\n  users:\n    - name: root\n      password_hash: grub.pbkdf2.sha512.10000.ABCDEF.0123\n',
      ['Password hash', 'GRUB user root', 'grub.pbkdf2.sha512.10000.ABCDEF.0123'],
    ],
    [
      'a key of a disk',
      'storage:\n  luks:\n    - name: data\n      key_file:\n        inline: |\n          some words\n          more\n',
      ['LUKS key', 'LUKS data', 'some words\n          more'],
    ],
    [
      'a key of a disk in a data URL',
      'storage:\n  luks:\n    - name: data\n      key_file: {source: "data:;base64,c2VjcmV0"}\n',
      ['LUKS key', 'LUKS data', 'data:;base64,c2VjcmV0'],
    ],
    [
      'a header of a request',
      'storage:\n  files:\n    - path: /a\n      contents:\n        source: https://example.com/a\n        http_headers:\n          - name: X-Auth-Token\n            value: abc def\n',
      ['Header X-Auth-Token', '/a', 'abc def'],
    ],
    [
      'the login of a proxy',
      'ignition:\n  proxy:\n    http_proxy: http://me:pa%20ss@proxy.example.com:3128\n',
      ['Password in an address', 'proxy', 'pa%20ss'],
    ],
    [
      'a key in a data URL',
      `storage:\n  files:\n    - path: /key\n      contents:\n        source: data:;base64,${btoa(pem())}\n`,
      ['Private key', '/key', `data:;base64,${btoa(pem())}`],
    ],
    [
      'a key in a packed data URL',
      `storage:\n  files:\n    - path: /key\n      contents:\n        source: data:;base64,${toBase64(gzipSync(new TextEncoder().encode(pem())))}\n`,
      ['Private key', '/key', expect.stringMatching(/^data:;base64,H4sI/)],
    ],
    [
      'an escaped password in a data URL',
      'storage:\n  files:\n    - path: /a\n      contents: {source: "data:,DB_PASSWORD%3Dhunter2"}\n',
      ['Password (DB_PASSWORD)', '/a', 'data:,DB_PASSWORD%3Dhunter2'],
    ],
    [
      'a password in a drop-in',
      'systemd:\n  units:\n    - name: app.service\n      dropins:\n        - name: 10-env.conf\n          contents: |\n            [Service]\n            Environment=API_TOKEN=abc123 OTHER=1\n',
      ['Token (API_TOKEN)', 'drop-in 10-env.conf of unit app.service', 'abc123'],
    ],
    ['a password in a comment', '# the old DB_PASSWORD=hunter2\nvariant: fcos\n', ['Password (DB_PASSWORD)', 'line 1', 'hunter2']],
    ['a token in a field that Butane does not know', 'mine: {token: "abc123"}\n', ['Token (token)', 'line 1', 'abc123']],
    // Properties that JavaScript objects inherit are not places with a name.
    ...['__proto__', 'constructor', 'toString'].map(
      (key) => [`a token below ${key}`, `${key}: {${key}: {token: "abc123"}}\n`, ['Token (token)', 'line 1', 'abc123']] as const,
    ),
    [
      'a password in the Ignition config of another',
      'ignition: {config: {merge: [{inline: \'{"storage":{"files":[{"path":"/b","contents":{"source":"data:,DB_PASSWORD%3Dhunter2%0A"}}]}}\'}]}}\n',
      ['Password (DB_PASSWORD)', 'configs to merge or replace', 'data:,DB_PASSWORD%3Dhunter2%0A'],
    ],
    [
      'a password in an argument of the kernel',
      'kernel_arguments:\n  should_exist:\n    - inst.password=hunter2\n',
      ['Password (inst.password)', 'kernel arguments', 'hunter2'],
    ],
  ] as const)('%s', ([, text, expected]) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe('in files and units', () => {
  test.for([
    ['a private key', pem(), pem()],
    ['a key of OpenSSH', pem('OPENSSH '), pem('OPENSSH ')],
    [
      'a key of age',
      'AGE-SECRET-KEY-1QYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQ',
      'AGE-SECRET-KEY-1QYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQ',
    ],
    ['a key of WireGuard', 'PrivateKey = yAnz5TF+lXXJte14tji3zlMNq+hd2rYUIgJBgB3fBmk=', 'yAnz5TF+lXXJte14tji3zlMNq+hd2rYUIgJBgB3fBmk='],
    [
      'a shared key of WireGuard',
      'PresharedKey=/UwcSPg38hW/D9Y3tcS1FOV0K1wuURMbS0sesJEP5ak=',
      '/UwcSPg38hW/D9Y3tcS1FOV0K1wuURMbS0sesJEP5ak=',
    ],
    ['a key in base64', `client-key-data: ${btoa(pem('RSA '))}`, btoa(pem('RSA '))],
    [
      'the private half of a JWK',
      '{"kty": "EC", "x": "public", "d": "870MB6gfuTJ4HtUnUvYMyJpr5eUZNP4Bk43bVdj3eAE"}',
      '870MB6gfuTJ4HtUnUvYMyJpr5eUZNP4Bk43bVdj3eAE',
    ],
    ['a password', 'PASSWORD=hunter2', 'hunter2'],
    ['a password with spaces and signs', "export DB_PASS=it's a #1 (long) pass=word", "it's a #1 (long) pass=word"],
    ['a quoted password', 'db_password: "correct horse"', 'correct horse'],
    ['a password in JSON', '{"user": "me", "password": "hunter2"}', 'hunter2'],
    ['a camel-cased one', 'dbPassword = hunter2', 'hunter2'],
    ['an API key', 'api_key: 0123456789', '0123456789'],
    ['a key of a Wi-Fi', 'psk="rain drop"', 'rain drop'],
    ['a key of a Wi-Fi as NetworkManager has it', 'psk=raindrops1', 'raindrops1'],
    ['a header', '  Authorization: Bearer abc.def', 'abc.def'],
    ['a header in a command', 'curl -H "X-Api-Key: abc def" https://example.com', 'abc def'],
    ['an option', 'ExecStart=/usr/bin/x --password hunter2 --verbose', 'hunter2'],
    ['an option with an equals sign', 'ExecStart=/usr/bin/x --auth-token=hunter2 --verbose', 'hunter2'],
    ['a quoted assignment of a unit', 'Environment="DB_PASSWORD=hunter 2" "OTHER=1"', 'hunter 2'],
    ['a variable of a container', "ExecStart=/usr/bin/podman run -e 'DB_PASSWORD=hunter 2' -e OTHER=1 image", 'hunter 2'],
    ['a login of a registry', '{"auths": {"quay.io": {"auth": "bWU6aHVudGVyMg=="}}}', 'bWU6aHVudGVyMg=='],
    ['an access key', 'id = AKIAIOSFODNN7EXAMPLF', 'AKIAIOSFODNN7EXAMPLF'],
    ['a token of GitHub', `git clone https://ghp_${'a1'.repeat(18)}@github.com/me/mine`, `ghp_${'a1'.repeat(18)}`],
    ['a token of GitLab', 'x glpat-abcdefghij0123456789', 'glpat-abcdefghij0123456789'],
    ['a token of Slack', 'x xoxb-123456789012-abcdefghij', 'xoxb-123456789012-abcdefghij'],
    ['a JWT', 'x eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc-def_ghi', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc-def_ghi'],
    ['a token of k3s', 'K3S_TOKEN=K10abc::server:0123', 'K10abc::server:0123'],
    [
      'a token of kubeadm',
      'kubeadm join 10.0.0.1:6443 --token abcdef.0123456789abcdef --discovery-token-ca-cert-hash sha256:00ff',
      'abcdef.0123456789abcdef',
    ],
    ['a login in an address', 'repo = https://me:hunter2@example.com/x', 'hunter2'],
    ['a token in an address', 'curl https://example.com/x?a=1&access_token=hunter2&b=2', 'hunter2'],
    ['a login of curl', 'curl -sS -u me:hunter2 https://example.com', 'hunter2'],
    ['a login of curl, first of all', 'curl -u me:hunter2 https://example.com', 'hunter2'],
    ['a login of curl in one word', 'curl -ume:hunter2 https://example.com', 'hunter2'],
    ['a login of Podman', 'podman login -u me -p hunter2 quay.io', 'hunter2'],
    ['a login of Skopeo', 'skopeo copy --src-creds me:hunter2 docker://a dir:b', 'hunter2'],
    ['a password that is set', 'echo "hunter2" | passwd --stdin core', 'hunter2'],
    [
      'a key of OpenVPN',
      '-----BEGIN OpenVPN Static key V1-----\n6acef03f62675b4b1bbd03e53b187727\n-----END OpenVPN Static key V1-----',
      '-----BEGIN OpenVPN Static key V1-----\n6acef03f62675b4b1bbd03e53b187727\n-----END OpenVPN Static key V1-----',
    ],
    ['a key of Ceph', 'key = AQBvaBVesCMcKRAAoKhLdz8ilfkPdt0nK0xJ9w==', 'AQBvaBVesCMcKRAAoKhLdz8ilfkPdt0nK0xJ9w=='],
    ['an activation key', 'subscription-manager register --org 123 --activationkey hunter2', 'hunter2'],
    ['a setup key', 'NB_SETUP_KEY=0123-4567', '0123-4567'],
    ['the secret of a web app', 'SECRET_KEY_BASE=hunter2', 'hunter2'],
    [
      'a token of Telegram',
      'https://api.telegram.org/bot123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw9/x',
      '123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw9',
    ],
    ['a password in a data URL', '{"contents": {"source": "data:,PASSWORD%3Dhunter2"}}', 'data:,PASSWORD%3Dhunter2'],
    [
      'a password in base64 in a data URL',
      `source='data:text/plain;charset=utf-8;base64,${btoa('PASSWORD=hunter2')}'`,
      `data:text/plain;charset=utf-8;base64,${btoa('PASSWORD=hunter2')}`,
    ],
    ['a key of a disk in Ignition', '{"luks": [{"keyFile": {"compression": "", "source": "data:,hunter2"}}]}', 'data:,hunter2'],
    ['a login of netrc', 'machine example.com login me password hunter2', 'hunter2'],
    ['a line of the shadow file', `root:${crypt}:19000:0:99999:7:::`, crypt],
    ['a credential of a unit', 'SetCredential=db:hunter2 and more', 'hunter2 and more'],
  ] as const)('%s', ([, contents, words]) => {
    expect(taken(file(contents))).toEqual([indented(words, 10)]);
    expect(taken(unit(contents))).toEqual([indented(words, 8)]);
    const local = findSecrets({ text: '', files: { 'app.env': { text: contents } } });
    expect(local.map(({ where, file: path, start, end }) => [where, path, contents.slice(start, end)])).toEqual([
      ['local file app.env', 'app.env', words],
    ]);
  });
});

test('in a config in a data URL, which is in a data URL', () => {
  const data = (text: string) => `data:;base64,${btoa(text)}`;
  const inner = JSON.stringify({ storage: { files: [{ path: '/a', contents: { source: data('PASSWORD=hunter2') } }] } });
  const outer = JSON.stringify({ ignition: { config: { merge: [{ source: data(inner) }] } } });
  expect(taken(file(outer))).toEqual([data(inner)]);
  expect(withoutSecrets({ text: outer }, findSecrets({ text: outer })).text).toBe(
    outer.replace(data(inner), 'data:,REPLACE-WITH-PASSWORD'),
  );
});

describe('what is not a secret', () => {
  test.for([
    'PASSWORD=',
    'PASSWORD=""',
    "PASSWORD=''",
    'PASSWORD=${DB_PASSWORD}',
    'PASSWORD=$DB_PASSWORD',
    'password={{ vault_password }}',
    'TOKEN=$(cat /run/token)',
    'TOKEN=%i',
    'PASSWORD=changeme',
    'password: <your password>',
    'PasswordAuthentication yes',
    'PasswordAuthentication=no',
    'password_file = /run/secrets/db',
    'PASSWORD=/run/secrets/db',
    'passwd:     files sss',
    'token_ttl = 3600',
    'secretName: database',
    'Secret=database,type=env',
    '--secret database,type=env',
    '--password-stdin',
    'max_tokens: 5',
    'compass=north',
    'bypass = 3',
    'key-mgmt=wpa-psk',
    'The password: it is on the yellow note',
    'SetCredentialEncrypted=db:abc',
    '-----BEGIN CERTIFICATE-----',
    '-----BEGIN PUBLIC KEY-----',
    'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEBEmSn5NEjo8TavK2BugXlyCYFuCvFD2NEYsOrVjvu3 me',
    'https://example.com:8080/a@b',
    'http://10.0.0.1:80',
    'git@github.com:me/mine.git',
    '--discovery-token-ca-cert-hash sha256:00ff',
    'podman run --user 1000:1000 -p 8080:80 x',
    'PrivateKeyFile=/etc/key',
    'Type=simple\nPrivateTmp=yes',
    'echo $1$HOME/usr/local/lib/something/else',
    '/etc/shadow',
    'Bearer authentication is off',
    'auth_token_url = https://example.com/token',
  ])('%s', (contents) => {
    expect(taken(file(contents))).toEqual([]);
    expect(taken(unit(contents))).toEqual([]);
    expect(findSecrets({ text: '', files: { a: { text: contents } } })).toEqual([]);
  });

  test.for(['*', '!', '!!', '"*"', '', '~', 'REPLACE-WITH-PASSWORD-HASH'])('the hash %s', (hash) => {
    expect(found(`passwd:\n  users:\n    - name: core\n      password_hash: ${hash}\n`)).toEqual([]);
  });

  test('what the starting points begin with, or an advertisement of a Tang server', () => {
    for (const { text } of startingPoints) expect(found(text)).toEqual([]);
    expect(
      found(
        `boot_device:\n  luks:\n    tang:\n      - url: http://a\n        thumbprint: abcdefghijklmnop\n        advertisement: '{"payload": "eyJrZXlzIjpbXX0", "protected": "eyJhbGciOiJFUzUxMiJ9", "signature": "APHfSyVzLwELwG0pMJyIP74gWvhHUvDtv0SESBxA2uOdSXq76I"}'\n`,
      ),
    ).toEqual([]);
  });
});

describe('in quotes', () => {
  test.for([
    ['of a double-quoted text with escapes', String.raw`a: {inline: "USER=me\nPASSWORD=hunter2\nX=1"}`, ['hunter2']],
    ['of JSON in a double-quoted text', String.raw`inline: "{\"password\": \"hunter2\", \"x\": 1}"`, ['hunter2']],
    ['of a single-quoted text', `inline: 'PASSWORD=it''s'`, ["it''s"]],
    ['of a quoted value in a single-quoted text', `inline: 'export PASSWORD=''hunter 2'''`, ['hunter 2']],
    [
      'of a command in a single-quoted text',
      `inline: 'sh -c ''curl -u me:hunter2'' && curl -u ''me:hunter 3'' x'`,
      ['hunter2', 'hunter 3'],
    ],
    ['of a list in a single-quoted text', `inline: '[''curl'', ''-u'', ''me:hunter2'']'`, ['hunter2']],
    ['of a plain text in a flow mapping', 'a: {inline: PASSWORD=hunter2}', ['hunter2']],
    [
      'of a key with escaped line breaks',
      `inline: "${pem().replaceAll('\n', String.raw`\n`)}\\n"`,
      [pem().replaceAll('\n', String.raw`\n`)],
    ],
    [
      'of a credential before other settings',
      String.raw`inline: "[Service]\nSetCredential=pw:hunter\x202\nExecStart=/bin/a\n"`,
      [String.raw`hunter\x202`],
    ],
    ['of a token of k3s before other settings', String.raw`inline: "K3S_TOKEN=${k3s}\nOTHER=1\n"`, [k3s]],
    ['of a token of k3s in JSON', String.raw`inline: "{\"token\": \"${k3s}\", \"n\": 1}"`, [k3s]],
    ['of a hash with escapes', String.raw`passwd: {users: [{name: a, password_hash: "\x24ab"}]}`, [String.raw`\x24ab`]],
  ] as const)('%s', ([, text, words]) => {
    expect(taken(`${text}\n`)).toEqual(words);
  });
});

describe('in a text that is not YAML', () => {
  test.for([
    ['a private key', `a: [\n  ${pem()}\n`, pem()],
    [
      'a private key without an end',
      `a: "\n-----BEGIN PRIVATE KEY-----\n${base64Line}\n${base64Line}\n}: - x\n`,
      `-----BEGIN PRIVATE KEY-----\n${base64Line}\n${base64Line}`,
    ],
    ['a password hash', `- a\nb: : {\n  password_hash: ${crypt}\n`, crypt],
  ] as const)('%s', ([, text, words]) => {
    expect(parseText(text).problem).toBeDefined();
    expect(taken(text)).toEqual([words]);
  });
});

test.for([
  [String.raw`echo -e "root:abc\ncore:hunter2" | chpasswd`, ['abc', 'hunter2']],
  [String.raw`printf 'root:a1\ncore:b2\n' | chpasswd`, ['a1', 'b2']],
  ['echo "root:abc\ncore:hunter2" | chpasswd', ['abc', 'hunter2']],
] as const)('all passwords set by %s', ([line, words]) => {
  for (const text of [file(line), `inline: ${JSON.stringify(line)}\n`]) expect(taken(text)).toEqual(words);
});

test.for([
  [String.raw`DB_PASSWORD="abc\"rest"`],
  ['{"password":"a\\\\\\"rest"}'],
  [String.raw`DB_PASSWORD='it'\''s rest'`],
  [String.raw`'password': 'ab\'rest'`],
  [String.raw`mysql --password 'it'\''s rest' db`],
  [String.raw`machine a login b password c\drest`],
  ["machine a login b password c'rest"],
  ['machine a login b password c"rest'],
  ["skopeo copy --creds me:ab'rest docker://a dir:b"],
  ['Cookie: a=b; c="rest"'],
] as const)('nothing remains of a value with quotes in it: %s', ([line]) => {
  for (const text of [file(line), `a: {inline: ${JSON.stringify(line)}}\n`, `a: {inline: '${line.replaceAll("'", "''")}'}\n`]) {
    const clean = withoutSecrets({ text }, findSecrets({ text })).text;
    expect(clean).not.toContain('rest');
    expect(parseText(clean).problem).toBeUndefined();
  }
});

describe('in local files', () => {
  test('that are keys of disks', () => {
    const text = 'storage:\n  luks:\n    - name: data\n      key_file:\n        local: ./keys/../keys/data.key\n';
    const files = { 'keys/data.key': { base64: 'AAECAw==' }, 'keys/other.key': { base64: 'AAECAw==' } };
    const secrets = findSecrets({ text, files });
    expect(secrets).toEqual([
      { what: 'LUKS key', where: 'local file keys/data.key', file: 'keys/data.key', start: 0, end: 8, placeholder: 'REPLACE-WITH-KEY' },
    ]);
    const clean = withoutSecrets({ text, files }, secrets);
    expect(clean.files).toEqual({ ...files, 'keys/data.key': { text: 'REPLACE-WITH-KEY' } });
    expect(findSecrets(clean)).toEqual([]);
  });

  test.for([
    ['packed', toBase64(gzipSync(new TextEncoder().encode(`x\n${pem()}\n`)))],
    ['of Java', '/u3+7QAAAAIAAAAB'],
    ['of PKCS #12', toBase64(Uint8Array.of(0x30, 0x82, 1, 2, 2, 1, 3, 0))],
    ['of PKCS #8', toBase64(Uint8Array.of(0x30, 0x82, 1, 2, 2, 1, 0, 0x30, 0x0d))],
  ])('that are not text: a key %s', ([, base64 = '']) => {
    const files = { key: { base64, exec: true } };
    const secrets = findSecrets({ text: '', files });
    expect(secrets).toMatchObject([{ file: 'key', start: 0, end: base64.length }]);
    expect(withoutSecrets({ text: '', files }, secrets).files).toEqual({ key: { text: secrets[0]?.placeholder, exec: true } });
  });

  test('that are pictures or links: none', () => {
    expect(findSecrets({ text: '', files: { a: { base64: 'iVBORw0KGgo=' }, b: { link: 'a' } } })).toEqual([]);
  });
});

describe('removal', () => {
  test('leaves the rest as it is', () => {
    const text = `passwd:\r\n  users:\r\n    - name: core # PASSWORD=a b\r\n      password_hash: "${crypt}" # mine\r\n`;
    expect(withoutSecrets({ text, line: 3 }, findSecrets({ text }))).toEqual({
      text: 'passwd:\r\n  users:\r\n    - name: core # PASSWORD=REPLACE-WITH-PASSWORD b\r\n      password_hash: "REPLACE-WITH-PASSWORD-HASH" # mine\r\n',
      line: 3,
    });
  });

  test('may keep some', () => {
    const text = file('A_TOKEN=one\nB_TOKEN=two');
    const [, second] = findSecrets({ text });
    expect(withoutSecrets({ text }, second ? [second] : []).text).toBe(text.replace('two', 'REPLACE-WITH-TOKEN'));
  });

  test('replaces a key with one line, and leaves the file around it', () => {
    const text = file(`# key\n${pem()}\n# end`);
    expect(valueAt(parseText(withoutSecrets({ text }, findSecrets({ text })).text), ['storage', 'files', 0, 'contents', 'inline'])).toBe(
      '# key\nREPLACE-WITH-PRIVATE-KEY\n# end\n',
    );
  });
});

test('packed contents are searched up to a limit for all together; what is beyond it is named', () => {
  const packed = (bytes: number) => `data:;base64,${toBase64(gzipSync(new Uint8Array(bytes).fill(97)))}`;
  const file = (index: number, url: string) => `    - path: /f${index}\n      contents:\n        source: ${url}\n`;
  const config = (count: number, bytes: number) => {
    const url = packed(bytes);
    return `variant: fcos\nversion: 1.6.0\nstorage:\n  files:\n${Array.from({ length: count }, (_, index) => file(index, url)).join('')}`;
  };
  expect(findSecrets({ text: config(3, 500_000) })).toEqual([]);
  // Each is found by its field and by its look, and is unpacked each time.
  const found = findSecrets({ text: config(30, 1_500_000) });
  expect(found.length).toBeGreaterThanOrEqual(28);
  expect(new Set(found.map(({ what }) => what))).toEqual(new Set(['Compressed contents, too large to check']));
});

test('secrets in an item of a long name are named by its beginning and its end', () => {
  const name = `a${'\u{1f600}'.repeat(1000)}b.service`;
  const text = unit('Environment=TOKEN=ghp_0123456789abcdefABCDEF0123456789abcd').replace('app.service', name);
  const files = { [`${'d/'.repeat(1000)}end`]: { text: pem() } };
  const [inUnit, inFile, ...others] = findSecrets({ text, files }).map(({ where }) => where);
  expect(others).toEqual([]);
  expect(inUnit).toMatch(/a(\u{1f600}){49}…(\u{1f600}){45}b\.service$/u);
  expect(inFile).toMatch(/^local file (d\/){50}….*d\/end$/);
});
