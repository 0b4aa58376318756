import { expect, test } from 'vitest';
import { hashPassword } from './hash-password.ts';
import { costs, type Method } from './job.ts';
import { cryptPatience } from './patience.ts';

const password = 'secret';
const random = (length: number) => new Uint8Array(length).fill(7);
const seconds = (method: Method, cost: number) => cryptPatience({ kind: 'hash', method, password, cost }) / 1000;
const methods: readonly Method[] = ['yescrypt', 'sha512crypt', 'grub-pbkdf2'];

test.each(methods)('the usual work of %s may take half a minute or so, the largest at most a timer’s limit', (method) => {
  expect(seconds(method, costs[method].usual)).toBeGreaterThan(20);
  expect(seconds(method, costs[method].usual)).toBeLessThan(60);
  expect(seconds(method, costs[method].most)).toBeGreaterThan(300);
  expect(seconds(method, Infinity)).toBeLessThan(2 ** 31 / 1000);
});

test.each([
  ['yescrypt', 2],
  ['yescrypt', 3],
  ['sha512crypt', 20_000],
  ['grub-pbkdf2', 5000],
] as const)('checking a hash of %s, %i, is as much work as making it', (method, cost) => {
  const hash = hashPassword({ method, password, cost }, random);
  const making = seconds(method, cost);
  const checking = cryptPatience({ kind: 'verify', hash, password }) / 1000;
  // The two smallest costs of yescrypt have narrow blocks.
  if (cost > 2) expect(checking).toBeCloseTo(making, 3);
  else expect(checking).toBeLessThanOrEqual(making);
});

test('what is not a hash, or claims too much, is limited as well', () => {
  for (const hash of [
    '',
    'x',
    '$y$',
    '$y$jzzzzzz$a$b',
    '$6$rounds=999999999$a$b',
    '$5$a$b',
    `grub.pbkdf2.sha512.9999999999.AA.${'AA'.repeat(5000)}`,
  ]) {
    const patience = cryptPatience({ kind: 'verify', hash, password });
    expect(patience).toBeGreaterThanOrEqual(20_000);
    expect(patience).toBeLessThan(2 ** 31);
  }
});
