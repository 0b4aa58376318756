import { gzipSync } from 'node:zlib';
import { toBase64 } from '../../core/bytes/base64.ts';
import type { Draw } from './draw.ts';
import { giantNumber, inheritedNames, numbers, oddText } from './odd-text.ts';
import { repeated } from './repeated.ts';

const ed25519 = 'AAAAC3NzaC1lZDI1NTE5AAAAIGJr7zBq7kVbS8cVXz3v1WqZl0eQ0gHkH6k1vG9xY8mN';

export const sshKey = (draw: Draw): string =>
  draw.one([
    `ssh-ed25519 ${ed25519} me@host`,
    `ssh-rsa ${ed25519}`,
    `ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQ${'x'.repeat(draw.below(400))}`,
    `no-pty,command="a \\" b" ssh-ed25519 ${ed25519}`,
    `command="${draw.repeat('\\"', draw.many(2000))}`,
    `cert-authority,from="*" ssh-ed25519-cert-v01@openssh.com ${ed25519}`,
    '|1|abc= ssh-rsa AAAA',
    '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjE\n-----END OPENSSH PRIVATE KEY-----',
    'PuTTY-User-Key-File-2: ssh-rsa',
    '---- BEGIN SSH2 PUBLIC KEY ----',
    'ssh-rsa',
    'ecdsa-sha2-nistp256 AAAAE2VjZHNh',
    `sk-ssh-ed25519@openssh.com ${ed25519}`,
    'ssh-ed25519 AAAA...',
    ed25519,
    `ssh-rsa ${toBase64(Uint8Array.from({ length: draw.many(3000) }, () => draw.below(256)))}`,
  ]);

export const passwordHash = (draw: Draw): string =>
  draw.one([
    '$y$j9T$F5Jx5fExrKuPp53xLKQ..1$X3DX6M94c7o.9agCG9G317fhZg9SqC.5i5rd.RhAtQ7',
    `$6$rounds=${draw.one(numbers)}$salt1234$${'a'.repeat(86)}`,
    `$6$salt$${'a'.repeat(draw.below(100))}`,
    '$5$a$b',
    '$2b$10$abcdefghijklmnopqrstuv',
    '$1$a$b',
    'abJnggxhB/yWI',
    '!',
    '*',
    'x',
    '!!',
    '!$6$a',
    '$argon2id$v=19$',
    `$y$${'z'.repeat(draw.below(30))}$a$b`,
    '${HASH}',
    '{{ hash }}',
    'REPLACE-WITH-PASSWORD-HASH',
    'a:b',
    'hunter2',
  ]);

export const grubHash = (draw: Draw): string =>
  draw.one([
    `grub.pbkdf2.sha512.10000.${'AB'.repeat(draw.below(70))}.${'CD'.repeat(draw.below(70))}`,
    'grub.pbkdf2.sha512.',
    `grub.pbkdf2.sha512.${draw.one(numbers)}.AB.CD`,
    'x',
  ]);

export function machinePath(draw: Draw): string {
  if (draw.chance(80))
    return draw.one([
      '/etc/a',
      '/etc/b',
      '/var/lib',
      '/var',
      '/',
      '',
      'etc',
      '/etc//a',
      '/etc/../b',
      '/a/./b',
      '/etc/a/b',
      '/home/core/x',
      '/boot/efi',
      '/sysroot',
      '/a b',
      '/ä',
    ]);
  return `/${draw.repeat(draw.one(['a/', '../', './', '/', 'a', '\0', 'é/', ' ']), draw.many(20_000))}`;
}

/** A path among the local files. */
export function localPath(draw: Draw): string {
  if (draw.chance(80))
    return draw.one(['a', 'b', 'd/a', 'd/b', 'd', 'd/e/f', 'x.service', '', '.', './a', 'd/../a', '../a', '/a', 'a/', 'd//a', 'keys.pub']);
  return draw.one([
    (more: Draw) => more.one(inheritedNames),
    oddText,
    (more: Draw) => `${more.repeat(more.one(['a/', '../', './', 'd/']), more.many(5000))}a`,
    () => 'a\0b',
    (more: Draw) => 'n'.repeat(more.many(5000)),
    () => 'c:\\a',
    () => 'CON',
    () => '..\\a',
  ])(draw);
}

export const unitText = (draw: Draw): string =>
  draw.one([
    '[Unit]\nDescription=a\n\n[Service]\nExecStart=/bin/true\n\n[Install]\nWantedBy=multi-user.target\n',
    '[Unit\nA=b',
    'A=b',
    '[Unit]\n=b',
    '[Unit]\nA=b \\\n  c\n',
    '[Container]\nImage=a\n',
    '# a\n; b\n',
    '',
    '[Unit]\r\nA=b\r\n',
    '[Service]\nEnvironment=PASSWORD=hunter2hunter2\nExecStart=curl -u me:hunter2hunter2 https://a\n',
    `[Unit]\n${draw.repeat(draw.one(['A=b\n', 'A=b\\\n', '[X]\n', '#\n', '\n', ' ', 'A']), draw.many(20_000))}`,
  ]);

export const scriptText = (draw: Draw): string =>
  draw.one([
    '#!/bin/bash\nset -e\necho "root:hunter2hunter2" | chpasswd\n',
    'DB_PASSWORD=hunter2hunter2\nAPI_TOKEN="abc123def456"\n',
    '{"password": "hunter2hunter2", "a": [1]}\n',
    'mysql -uroot -phunter2hunter2 -e "a"\n',
    '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n-----END PRIVATE KEY-----\n',
    'Authorization: Bearer abcdefghijklmnop\n',
    `openssl passwd -6 'hunter 2'\n`,
    'line\r\nother\r\n',
    'tab\there\n',
    '\n\nlead\n',
    'no end',
    `ghp_${'a'.repeat(36)}\n`,
    draw.repeat(draw.one(['PASSWORD=a1b2c3d4e5\n', 'user:pass1234\n', 'echo a | passwd --stdin b\n', 'x ']), draw.many(5000)),
  ]);

const base64Of = (bytes: Uint8Array): string => toBase64(bytes);

export const dataUrl = (draw: Draw): string =>
  draw.one<(more: Draw) => string>([
    () => 'data:,hello%20world%0A',
    () => 'data:;base64,aGVsbG8K',
    () => 'data:text/plain;charset=utf-8,a',
    () => 'data:,',
    () => 'data:',
    () => 'data:;base64,a',
    () => 'data:;base64,%41%41==',
    () => 'data:a/b;c="d,e",f',
    () => 'data:;base64;base64,',
    () => 'data:x,%zz',
    (more) => `data:;base64,${base64Of(gzipSync(Buffer.alloc(more.many(more.largest * 8))))}`,
    (more) => `data:;base64,${base64Of(Uint8Array.from({ length: more.many(2000) }, () => more.below(256)))}`,
    (more) => `data:,${more.repeat(more.one(['%41', '%', 'a', '%E4', ',', '%00']), more.many())}`,
    (more) => `data:${more.repeat(more.one(['a', ';a=b', ';', '/', '"', ';a="', '\\']), more.many(20_000))},x`,
  ])(draw);

export const webUrl = (draw: Draw): string =>
  draw.one<(more: Draw) => string>([
    () => 'https://example.com/a.ign',
    () => 'http://[::1]:80/a?b=c#d',
    () => 's3://bucket/key?versionId=1',
    () => 'gs://b/k',
    () => 'arn:aws:s3:::b/k',
    () => 'tftp://h/a',
    () => 'ftp://a',
    () => 'https://me:hunter2hunter2@example.com/',
    () => 'https://',
    () => ':',
    () => 'https://a b/',
    () => 'https://%zz/',
    () => 'https://a:99999/',
    () => 'https://[::1',
    () => 'https://github.com/a/b/blob/main/c.bu',
    () => 'https://gist.github.com/a/0123456789abcdef0123456789abcdef',
    (more) => `https://${more.repeat(more.one(['a.', 'a', '@', ':', '[', '%41', '/', '?', '#', '::', 'é', '\\']), more.many(20_000))}`,
    (more) => `https://a/${oddText(more)}`,
  ])(draw);

/** A size, a mode, a time, a name: typical input of small fields. */
const small = (draw: Draw): string =>
  draw.one<(more: Draw) => string>([
    (more) => more.one(numbers) + more.one(['', ' ', ' GiB', 'M', 'tb', ' pib', 'k']),
    giantNumber,
    (more) => more.one(['0644', 'rwxr-xr-x', '4755', '888', 'u+x', '01777']),
    (more) =>
      more.one([
        'a.service',
        'var-lib.mount',
        '-.mount',
        'a@b.service',
        'x\\x2dy.mount',
        '\\xc3\\xa4.mount',
        '.service',
        'a.',
        'a.b.container',
        '@.service',
      ]),
    (more) => more.one(inheritedNames),
    (more) => more.one(['fcos@1.6.0', 'x@y', '@', '1.2.3', '01.2.3-rc.1+b']),
    (more) => more.one(['storage.files.0.mode', '$.storage.files.0', '$.a.b.c', '$', '.', '..']),
  ])(draw);

/** Any word or text that a person types or pastes into a field. */
export const word = (draw: Draw): string =>
  draw.one([
    sshKey,
    passwordHash,
    grubHash,
    machinePath,
    localPath,
    unitText,
    scriptText,
    dataUrl,
    webUrl,
    small,
    small,
    oddText,
    oddText,
    repeated,
    repeated,
  ])(draw);
