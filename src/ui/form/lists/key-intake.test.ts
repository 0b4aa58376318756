import { describe, expect, test } from 'vitest';
import { readPasted, takeKeys } from './key-intake.ts';

const ada = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIL6cI+AnfVKMbCecSRi3sQQI13ealbpDJ+MbzoJ5vmWm';
const bob = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIDcErdiRv3dsEi3DEWT97BDw1rs4ibWvJqorfipMcHqW';
const secret = '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmU\n-----END OPENSSH PRIVATE KEY-----\n';

describe('from files', () => {
  test('each key is added once, whatever its comment', () => {
    expect(
      takeKeys(
        [
          { name: 'a', text: `# team\n${ada} work\n\n${bob}\n` },
          { name: 'b', text: `${ada} home\n` },
        ],
        [`${bob} there`],
      ),
    ).toEqual({
      keys: [`${ada} work`],
      duplicates: 2,
      refused: [],
      secret: false,
    });
  });

  test('what is not a key stays out, with a reason', () => {
    const {
      keys,
      refused,
      secret: isSecret,
    } = takeKeys(
      [
        { name: 'id', text: secret },
        { name: 'notes', text: `${ada}\nnonsense\nmore\n` },
        { name: 'empty', text: '\n' },
      ],
      [],
    );
    expect(keys).toEqual([ada]);
    expect(isSecret).toBe(true);
    expect(refused).toEqual([
      expect.stringMatching(/^id: this is a private key/),
      'notes, line 2: this is not a public key as ssh-keygen writes it. 1 more line of it is not a key either.',
      'empty: there is no key in it.',
    ]);
  });
});

describe('pasted', () => {
  test.each([
    [ada, { kind: 'plain' }],
    [`${ada}\n`, { kind: 'plain' }],
    ['AAAAC3Nza', { kind: 'plain' }],
    [`# team\n${ada}\r\n\n  ${bob} \n`, { kind: 'rows', lines: [ada, bob] }],
    [`${ada}\nnonsense`, { kind: 'rows', lines: [ada, 'nonsense'] }],
    [secret, { kind: 'refused', secret: true }],
    [`${ada}\n${secret}`, { kind: 'refused', secret: true }],
    ['-----BEGIN PUBLIC KEY-----\nMIIB\n', { kind: 'refused', secret: false }],
  ])('%j', (text, expected) => {
    expect(readPasted(text)).toMatchObject(expected);
  });
});
