import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFound, writeFound } from './found.ts';
import { generate } from './generate/generate.ts';
import { readInput, writeInput, type Input } from './generate/input.ts';
import { maxMemory } from './judge.ts';
import { readOptions } from './options.ts';
import { run } from './run.ts';
import { shrink } from './shrink.ts';
import { Tester } from './tester.ts';
import { faultyInput } from './testing/faulty.ts';

const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
const script = join(folder, 'faulty.js');

beforeAll(async () => {
  const bundle = await rolldown({ input: 'src/fuzz/testing/faulty.ts', platform: 'node' });
  await bundle.write({ file: script, format: 'esm' });
  await bundle.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

const input = (text: string, more: Partial<Input> = {}): Input => ({ kind: 'word', text, files: [], choice: 0, ...more });

describe('failures are noticed', () => {
  // One process for all of them, as far as they leave it alive.
  const patient = new Tester(script, 60_000);
  const hasty = new Tester(script, 2500);
  // On Linux a process's `maxRSS` begins with that of the one that starts it: however large that is, memory is noticed.
  beforeAll(() => expect(new Uint8Array(2 * maxMemory).fill(1)).toHaveLength(2 * maxMemory));
  afterAll(() => {
    patient.stop();
    hasty.stop();
  });

  test.each(['throws', 'law', 'differs', 'slow', 'memory', 'ended', 'hangs'])('%s', async (kind) => {
    const tester = kind === 'hangs' ? hasty : patient;
    expect((await tester.try(`faulty/${kind}`, input('fine'))).failure).toBeUndefined();
    expect((await tester.try(`faulty/${kind}`, input(`it ${kind}`))).failure?.check).toBe(kind);
    expect((await tester.try(`faulty/${kind}`, input('fine'))).failure).toBeUndefined();
  });
});

test('a run finds a failure, makes it small and writes it down', async () => {
  const lines: string[] = [];
  // Up to the input that throws and the one after it, so that there is no waiting.
  const found = await run(
    { seconds: 60, seed: 1, jobs: 2, largest: 100, runs: 6 },
    {
      script,
      makeInput: (_, index) => ({ input: faultyInput(index), made: 'test' }),
      folder: join(folder, 'found'),
      print: (line) => lines.push(line),
    },
  );
  expect(found.map(({ target, input: { text, files, choice }, check }) => [target, text, files, choice, check]).sort()).toEqual([
    ['faulty/differs', 'differs', [], 0, 'differs'],
    ['faulty/throws', 'throws', [], 0, 'throws'],
  ]);
  expect([...readFound(join(folder, 'found')).values()].map(({ target }) => target).sort()).toEqual(['faulty/differs', 'faulty/throws']);
  expect(lines.join('\n')).toMatch(/6 inputs, 42 questions, 2 failures/);
});

test('the same seed makes the same inputs, others make different ones', () => {
  const make = (seed: number) => Array.from({ length: 100 }, (_, index) => generate(seed, index, 5000));
  const some = make(7);
  expect(make(7)).toEqual(some);
  expect(make(8)).not.toEqual(some);
  expect(new Set(some.map((one) => one.input.kind)).size).toBe(8);
  for (const { input: one } of some) expect(one.text.length).toBeLessThan(100_000);
});

test('an input can be written down and read back', () => {
  const inputs = [
    input(''),
    input('a'),
    input('\ud800\u2028\0'.repeat(100)),
    input(`a:\n  ${'- '.repeat(6000)}x\nb: 1${'[{'.repeat(300)}`),
    input('x', { files: [['__proto__', { text: '\udc00' }]], choice: 3 }),
  ];
  for (const one of inputs) {
    const written = JSON.stringify(writeInput(one));
    expect(readInput(JSON.parse(written) as ReturnType<typeof writeInput>)).toEqual(one);
    expect(written.length).toBeLessThan(700);
  }
  const found = { target: 'a/b', check: 'law' as const, message: 'm', input: input('\ufeff\u2028é') };
  writeFound(join(folder, 'one'), found);
  expect([...readFound(join(folder, 'one')).values()]).toEqual([found]);
});

describe('shrinking', () => {
  const least = async (from: Input, fails: (one: Input) => boolean) =>
    shrink(
      from,
      (one) => Promise.resolve(fails(one)),
      () => false,
    );

  test('removes everything that is not needed', async () => {
    const from = input('one\ntwo [\nthree ] four\nfive', {
      files: [
        ['a', { text: 'x' }],
        ['b/c', { text: 'needs Q' }],
      ],
      choice: 9,
    });
    expect(
      await least(
        from,
        ({ text, files }) => /\[[^]*\]/.test(text) && files.some(([, entry]) => 'text' in entry && entry.text.includes('Q')),
      ),
    ).toEqual(input('[]', { files: [['', { text: 'Q' }]] }));
  });

  test('keeps the number that is needed', async () => {
    expect((await least(input('- '.repeat(5000)), ({ text }) => text.length >= 100)).text).toHaveLength(100);
  });

  test('stops when the time is over', async () => {
    let tries = 0;
    let asked = 0;
    await shrink(
      input('x'.repeat(1000)),
      () => Promise.resolve(++tries % 10 === 0),
      () => {
        asked++;
        return tries >= 20;
      },
    );
    expect(tries).toBe(20);
    expect(asked).toBeLessThan(60);
  });
});

test('arguments are read, and an invalid one is reported', () => {
  expect(readOptions(['--seconds', '600', '--seed', '3'], 1)).toMatchObject({ seconds: 600, seed: 3, jobs: 2, largest: 2 ** 20 });
  expect(readOptions([], 1_000_042)).toMatchObject({ seconds: 60, seed: 42 });
  expect(() => readOptions(['--seconds', 'ten'], 1)).toThrow('--seconds takes a whole number, not ten');
  expect(() => readOptions(['--hours', '1'], 1)).toThrow();
});
