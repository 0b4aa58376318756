import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cases } from '../conformance/corpus.ts';
import { readKeyLines } from './key-lines.ts';
import { readSshKey } from './ssh-key.ts';
import { anyCharacter } from '../testing/any-character.ts';

// Made with ssh-keygen for these tests; the private halves were thrown away.
const blobs = {
  ed25519: 'AAAAC3NzaC1lZDI1NTE5AAAAIL6cI+AnfVKMbCecSRi3sQQI13ealbpDJ+MbzoJ5vmWm',
  p256: 'AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBMqW9TnhsWDZKG24UTQv8SX+IpP4wYw1rDC71FEC/+V8bA+AFsCUQTMnMqd/+8fH9lMp7Q4uMCqt2sYu333GWFQ=',
  p384: 'AAAAE2VjZHNhLXNoYTItbmlzdHAzODQAAAAIbmlzdHAzODQAAABhBDNXMmjFRg20WutSuCZeCjHqqwCfbVindx+9Rztzb6fNBD1xCb+5gR4jsa/vP4xcQ0kwICmu83KGH+bDJMVidEDQOCnouLy1cnKeHyb2TIorYclbmHjpxiKIVuin7niQDA==',
  p521: 'AAAAE2VjZHNhLXNoYTItbmlzdHA1MjEAAAAIbmlzdHA1MjEAAACFBAA8j5lwSf7VjRf/vZvKYctkmhmZ5iNkdLTuQXTN8la64T2QEQKSWKN69UoUcDia871VtxjOIy3l2N/gyK0DSxRVSQD06rulBrILah0cYjcz/7BTNi/nZ3cvxuYpl6gwaSjpELBK5qQR54nIV6Xra0+g11xhJrfv4tx4APjX/ZF3cNLbUg==',
  rsa1024:
    'AAAAB3NzaC1yc2EAAAADAQABAAAAgQC0U/oY1fG325y8FWtCvTV7VagFnU5B1CMCVmKnospZeo1nuRZjaFDrZcWNlTvSpjXka9cuUyueqVOuF98tId+PZ+O1vaA3q2lNqPO0Ek8TIZNGWUujNLA3xLf1TyKtcrAiFdcywhcqvxVtskGYVsUxP8VAMdTErMNHu3YgmdUbgw==',
  rsa3072:
    'AAAAB3NzaC1yc2EAAAADAQABAAABgQDOjPjKpUPsTMkcb0fCqiH8bgiksvxGiftPH5M/lWD5r8Ac6lsDUHmD/xRsf4NKVzLdp5EmsbVCgGSZ6yLpjbKJMyIWADLMXJwGOVQFxculb/p7iI8owSFp6i/AvP9OSSlcwqWJTPcTkYssmwDxTMdD4N9YN8HwwH+hLGTXl0xcE8sfaHYYh3TAfNqEDhwV2xGon0vONWppD1b9xpx2aFl/okbhu9FE+sJHlKkzgLcmvo0x+m6H80YXKyVurKVJE6iTYqBssB5GsMh4pj/uwCrztXlQ3EzsygAYojLnLCgsDsRtEijTOGm7kKZf2BfIS5zWxpvSazXPHzeOHGrVLCJ8cUGB21jkL51Al2UqQMYGueZRzkigQIvLYGiOEsM0MdYGCMxcuQvrKdRYKqdCMsoVJnwNU2wABB7+N5o8D3Madew+ZO3xRzftQaoRz2HCcIB/KzTXLZASnQGnlPBVIZHaCR6I75Oc172b0SC/cUs4eRO7BtdYXMim+Fv7qOHrFKk=',
};
const key = `ssh-ed25519 ${blobs.ed25519}`;
const certificate =
  'AAAAIHNzaC1lZDI1NTE5LWNlcnQtdjAxQG9wZW5zc2guY29tAAAAIJ2hzdQ92NwY9ApCPsgwSQbcI3sTJAiOWj/rdE8+S57YAAAAIL6cI+AnfVKMbCecSRi3sQQI13ealbpDJ+MbzoJ5vmWm';

/** A blob with the given fields, in base64, for keys that the ssh-keygen at hand cannot make. */
const blobOf = (...fields: (string | number)[]): string =>
  btoa(
    fields
      .map((field) => {
        const bytes = typeof field === 'string' ? field : '\x07'.repeat(field);
        return `\0\0${String.fromCharCode(bytes.length >> 8, bytes.length & 255)}${bytes}`;
      })
      .join(''),
  );
const hardware = blobOf('sk-ssh-ed25519@openssh.com', 32, 'ssh:');

/** The message about a line that is not a key. */
function reasonOf(line: string): string {
  const reading = readSshKey(line);
  return reading.kind === 'key' ? `a key${reading.doubt === undefined ? '' : `: ${reading.doubt}`}` : reading.reason;
}

describe('a key is read', () => {
  test.each([
    ['ssh-ed25519', blobs.ed25519, 256],
    ['ecdsa-sha2-nistp256', blobs.p256, 256],
    ['ecdsa-sha2-nistp384', blobs.p384, 384],
    ['ecdsa-sha2-nistp521', blobs.p521, 521],
    ['ssh-rsa', blobs.rsa3072, 3072],
    ['sk-ssh-ed25519@openssh.com', hardware, 256],
    ['sk-ecdsa-sha2-nistp256@openssh.com', blobOf('sk-ecdsa-sha2-nistp256@openssh.com', 'nistp256', 65, 'ssh:'), 256],
  ])('%s', (type, blob, bits) => {
    expect(readSshKey(`${type} ${blob}\tada@example.com laptop `)).toEqual({
      kind: 'key',
      key: { type, bits, options: '', comment: 'ada@example.com laptop', blob },
    });
  });

  test('without a comment, with options before it, and with blanks around', () => {
    expect(readSshKey(`  ${key}`)).toMatchObject({ key: { comment: '', options: '' } });
    const options = 'no-pty,command="echo \\"hi, there\\" # a b",FROM="10.0.0.0/8",restrict';
    expect(readSshKey(`${options} ${key} ada`)).toMatchObject({ kind: 'key', key: { type: 'ssh-ed25519', options, comment: 'ada' } });
    expect(readSshKey(`cert-authority ${key}`)).toMatchObject({ kind: 'key', key: { options: 'cert-authority' } });
  });

  test('of an unknown type, as far as can be told', () => {
    expect(readSshKey(`ssh-mldsa44 ${blobOf('ssh-mldsa44', 9)}`)).toEqual({
      kind: 'key',
      key: { type: 'ssh-mldsa44', options: '', comment: '', blob: blobOf('ssh-mldsa44', 9) },
    });
  });

  test('with a doubt where hardly anyone gets in with it', () => {
    expect(reasonOf(`ssh-rsa ${blobs.rsa1024}`)).toContain('RSA key of 1024 bits');
    expect(reasonOf(`ssh-dss ${blobOf('ssh-dss', 128, 20, 128, 128)}`)).toContain('DSA key');
    expect(reasonOf(`${key} replace-me@example.com`)).toContain('example key');
  });
});

describe('a private key is recognised', () => {
  test.each([
    '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmU\n-----END OPENSSH PRIVATE KEY-----\n',
    '-----BEGIN RSA PRIVATE KEY-----',
    '-----BEGIN ENCRYPTED PRIVATE KEY-----',
    'PuTTY-User-Key-File-3: ssh-ed25519',
    'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW',
  ])('%j', (text) => {
    expect(readSshKey(text)).toMatchObject({ kind: 'secret', reason: expect.stringContaining('.pub') as string });
    expect(readKeyLines(`# mine\n${text}\n${key}\n`)).toMatchObject({ ok: false, problem: { kind: 'secret' } });
  });
});

describe('what is not a key gets a reason', () => {
  test.each([
    ['', 'empty'],
    ['ssh-rsa', 'placeholder'],
    ['ssh-rsa AAAA', 'placeholder'],
    ['ssh-rsa AAAA...', 'placeholder'],
    ['ssh-ed25519 AAAA… user@host', 'placeholder'],
    ['ssh-ed25519 AAAAC3Nza...', 'placeholder'],
    ['ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQDGdByTgSVHq.......', 'placeholder'],
    ['ssh-rsa <your key>', 'placeholder'],
    ['ssh-rsa YOUR_KEY_HERE', 'placeholder'],
    ['ssh-rsa XXXXXXXX me@host', 'placeholder'],
    ['YOUR_KEY_HERE', 'placeholder'],
    ['<key>', 'placeholder'],
    ['${SSH_KEY}', 'placeholder'],
    ['{{ ssh_key }}', 'placeholder'],
    ['put your public key here', 'placeholder'],
    [`ssh-rsa ${blobs.rsa3072.slice(0, 300)}`, 'end of the key is missing'],
    [`ssh-rsa ${blobs.rsa3072.slice(0, 301)} ada`, 'end of the key is missing'],
    [`ssh-ed25519 ${blobs.ed25519.slice(0, -1)}`, 'end of the key is missing'],
    [`ssh-rsa ${blobs.rsa3072.slice(0, 76)} ${blobs.rsa3072.slice(76, 200)}\n${blobs.rsa3072.slice(200)} ada`, 'divides the key'],
    [`ssh-ed25519 ${blobs.ed25519}${blobs.ed25519}`, 'more than a key'],
    [`ssh-ed25519 ${blobs.ed25519.slice(0, 10)}!${blobs.ed25519.slice(11)}`, 'characters in the key'],
    [`ecdsa-sha2-nistp256 ${blobs.p256.replace('bmlzdHAyNTYAAABB', 'bmlzdHAzODQAAABB')}`, 'damaged'],
    ['ssh-rsa AAAAEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE', 'damaged'],
    ['ssh-rsa notbase64!', 'not a key, which would begin with AAAA'],
    [`ssh-rsa ${blobs.ed25519}`, 'the line says ssh-rsa, but the key in it is of the type ssh-ed25519'],
    [`${blobs.ed25519} ada@example.com`, 'type of the key is missing in front of it: ssh-ed25519'],
    [`sh-ed25519 ${blobs.ed25519}`, 'type of the key is missing in front of it: ssh-ed25519'],
    [`ssh-ed25519-cert-v01@openssh.com ${certificate}`, 'certificate'],
    [`no-way ${key}`, 'does not know the option no-way'],
    [`command=ls ${key}`, 'does not know the option command=ls'],
    [`command="ls ${key}`, 'quote in the options'],
    [`github.com,140.82.121.4 ${key}`, 'known_hosts'],
    [`|1|0123=|4567= ${key}`, 'known_hosts'],
    [`"${key}"`, 'quotes'],
    [`'${key} ada'`, 'quotes'],
    [`# ${key}`, 'comment, which sshd skips'],
    ['SHA256:lDR1j7aU1lsT3VO8+mD0gqKhuf8JlsF38uoLvi0dLV4', 'fingerprint'],
    ['256 SHA256:lDR1j7aU1lsT3VO8+mD0gqKhuf8JlsF38uoLvi0dLV4 ada (ED25519)', 'fingerprint'],
    ['MD5:16:27:ac:a5:76:28:2d:36:63:1b:56:4d:eb:df:a6:48', 'fingerprint'],
    ['https://github.com/ada.keys', 'Ignition does not download'],
    ['~/.ssh/id_ed25519.pub', 'name of a file'],
    ['id_ed25519.pub', 'name of a file'],
    ['ada@example.com', 'only the comment'],
    ['not a key', 'not a public key'],
    ['---- BEGIN SSH2 PUBLIC KEY ----\nComment: "x"\nAAAA\n---- END SSH2 PUBLIC KEY ----', 'ssh-keygen -i -f'],
    ['-----BEGIN PUBLIC KEY-----', '-m PKCS8'],
    ['-----BEGIN RSA PUBLIC KEY-----', '-m PEM'],
    ['-----BEGIN CERTIFICATE-----', 'TLS certificate'],
  ])('%j', (line, expected) => {
    expect(readSshKey(line).kind).toBe('unusable');
    expect(reasonOf(line)).toContain(expected);
  });
});

describe('of any text', () => {
  test('nothing is thrown', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: anyCharacter }),
          fc.string().map((text) => `ssh-rsa AAAA${text}`),
          fc.base64String().map((text) => `ssh-rsa ${text}`),
        ),
        (line) => {
          expect(reasonOf(line)).not.toBe('');
        },
      ),
    );
  });

  test('a type as long as the whole blob counts as damage', () => {
    const blob = btoa(`\0\x04\0\0${'s'.repeat(0x40000)}`);
    expect(reasonOf(`ssh-ed25519 ${blob}`)).toContain('is not a key');
    const curve = btoa(`\0\0\0\x13ecdsa-sha2-nistp256\0\x04\0\0${'s'.repeat(0x40000)}`);
    expect(reasonOf(`ecdsa-sha2-nistp256 ${curve}`)).toContain('the key is damaged');
  });

  test('no truncated key is taken for a key', () => {
    for (const [type, blob] of [
      ['ssh-ed25519', blobs.ed25519],
      ['ssh-rsa', blobs.rsa3072],
      ['ecdsa-sha2-nistp521', blobs.p521],
    ] as const) {
      for (let end = 0; end < blob.length; end++) expect(readSshKey(`${type} ${blob.slice(0, end)} ada`).kind).toBe('unusable');
    }
  });

  test('comments of any kind leave the key unchanged', () => {
    fc.assert(
      fc.property(fc.string(), (comment) => {
        expect(readSshKey(`${key} a${comment}`)).toMatchObject({ key: { blob: blobs.ed25519 } });
      }),
    );
  });
});

test('the lines of a file are read, without blanks and comments', () => {
  const read = readKeyLines(`\uFEFF# team\r\n\r\n${key} ada\r\nnonsense\n`);
  expect(read).toMatchObject({
    ok: true,
    lines: [
      { number: 3, text: `${key} ada`, reading: { kind: 'key' } },
      { number: 4, reading: { kind: 'unusable' } },
    ],
  });
});

test('every complete key of the corpus is read without a doubt', () => {
  const found = new Set(cases.flatMap(({ input }) => input.match(/ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI\S{43}(?= )/g) ?? []));
  expect(found.size).toBeGreaterThan(0);
  for (const line of found) expect(reasonOf(line)).toBe('a key');
});
