import { describe, expect, test } from 'vitest';
import { parseArguments, UsageError } from './options.ts';

describe('options', () => {
  test('short ones stand together, and before or after the input', () => {
    expect(parseArguments(['-pr', 'config.bu', '-s'])).toMatchObject({ pretty: true, raw: true, strict: true, input: 'config.bu' });
  });

  test.each([
    [['-d', 'files', '-o', 'out']],
    [['-dfiles', '-oout']],
    [['-d=files', '-o=out']],
    [['--files-dir', 'files', '--output', 'out']],
    [['--files-dir=files', '--output=out']],
  ])('values: %j', (words) => {
    expect(parseArguments(words)).toMatchObject({ filesDir: 'files', output: 'out' });
  });

  test('a colour is always when it is not named', () => {
    expect(parseArguments(['--color', 'x.bu'])).toMatchObject({ color: 'always', input: 'x.bu' });
    expect(parseArguments(['--colour=no']).color).toBe('never');
    expect(parseArguments([]).color).toBe('auto');
  });

  test('switches can be switched off', () => {
    expect(parseArguments(['--pretty=false']).pretty).toBe(false);
    expect(parseArguments(['-p=0']).pretty).toBe(false);
  });

  test('what follows -- is no option', () => {
    expect(parseArguments(['--', '-p']).input).toBe('-p');
  });

  test('a dash alone is an input', () => {
    expect(parseArguments(['-']).input).toBe('-');
  });

  test.each([
    [['--pritty'], 'unknown flag: --pritty'],
    [['--constructor'], 'unknown flag: --constructor'],
    [['-x'], "unknown shorthand flag: 'x' in -x"],
    [['-px'], "unknown shorthand flag: 'x' in -x"],
    [['-o'], 'flag needs an argument: -o'],
    [['--pretty=perhaps'], 'invalid argument "perhaps" for "--pretty" flag: not true or false'],
    [['a.bu', 'b.bu'], ''],
  ])('%j is called wrongly', (words, message) => {
    expect(() => parseArguments(words)).toThrow(new UsageError(message));
  });
});
