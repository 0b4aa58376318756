import { isIPv6 } from 'node:net';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isIpV6 } from './ip-v6.ts';
import { runs } from '../testing/runs.ts';

describe('isIpV6', () => {
  test.each(['::', '::1', '1::', 'fe80::1', '1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7::', '::ffff:1.2.3.4', '1:2:3:4:5:6:1.2.3.4', 'ABCD::'])(
    '%s is one',
    (text) => expect(isIpV6(text)).toBe(true),
  );
  test.each([
    '',
    ':',
    ':::',
    '1',
    '1.2.3.4',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1:2:3:4:5:6:7:8::',
    '::1::',
    '12345::',
    'g::',
    '::1.2.3',
    '::1.2.3.4.',
    '::01.2.3.4',
    '::256.2.3.4',
    '1.2.3.4::',
    '1:',
  ])('%s is not', (text) => expect(isIpV6(text)).toBe(false));

  test('agrees with Node', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(':', '::', '0', 'f', 'ab12', '1.2.3.4'), { maxLength: 16 }), (parts) => {
        expect(isIpV6(parts.join(''))).toBe(isIPv6(parts.join('')));
      }),
      { numRuns: runs(2000) },
    );
  });
});
