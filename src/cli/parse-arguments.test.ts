import { describe, expect, test } from 'vitest';
import { parseArguments, UsageError } from './parse-arguments.ts';

describe('options', () => {
  test('short ones can be combined, before or after the input', () => {
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

  test('a colour without a value means always', () => {
    expect(parseArguments(['--color', 'x.bu'])).toMatchObject({ color: 'always', input: 'x.bu' });
    expect(parseArguments(['--colour=no']).color).toBe('never');
    expect(parseArguments([]).color).toBe('auto');
  });

  test('switches can be switched off', () => {
    expect(parseArguments(['--pretty=false']).pretty).toBe(false);
    expect(parseArguments(['-p=0']).pretty).toBe(false);
  });

  test('what follows -- is not an option', () => {
    expect(parseArguments(['--', '-p']).input).toBe('-p');
  });

  test('a dash alone is an input', () => {
    expect(parseArguments(['-']).input).toBe('-');
  });

  test('a bare switch takes nothing from the next word, a bare value takes all of it', () => {
    expect(parseArguments(['-p', 'false'])).toMatchObject({ pretty: true, input: 'false' });
    expect(parseArguments(['-o', '--', '-p'])).toMatchObject({ output: '--', pretty: true });
    expect(parseArguments(['-o='])).toMatchObject({ output: '=' });
    expect(parseArguments(['--output='])).toMatchObject({ output: '' });
  });

  test('the flags of a Go test are accepted', () => {
    expect(parseArguments(['-ptest.v', 'x.bu'])).toMatchObject({ pretty: true, input: 'x.bu' });
  });

  test("Butane's option for its own debugging is accepted", () => {
    expect(parseArguments(['-D', '--debug', 'x.bu']).input).toBe('x.bu');
  });

  test('an old option is reported each time it is used, even before an error', () => {
    const told: string[] = [];
    const line = 'Flag --input has been deprecated, specify filename directly on command line\n';
    expect(parseArguments(['--input', 'a.bu', '--input=b.bu'], (text) => told.push(text)).input).toBe('b.bu');
    expect(() => parseArguments(['--input=a.bu', '-x'], (text) => told.push(text))).toThrow(UsageError);
    expect(told).toEqual([line, line, line]);
  });

  test.each([
    [['--pritty'], 'unknown flag: --pritty'],
    [['--pritty=x=y'], 'unknown flag: --pritty'],
    [['--constructor'], 'unknown flag: --constructor'],
    [['--PRETTY'], 'unknown flag: --PRETTY'],
    [['--=x'], 'bad flag syntax: --=x'],
    [['---'], 'bad flag syntax: ---'],
    [['-x'], "unknown shorthand flag: 'x' in -x"],
    [['-pxs'], "unknown shorthand flag: 'x' in -xs"],
    [['-p='], "unknown shorthand flag: '=' in -="],
    [['-\t'], "unknown shorthand flag: '\\t' in -\t"],
    [["-'"], "unknown shorthand flag: '\\'' in -'"],
    [['-"'], 'unknown shorthand flag: \'"\' in -"'],
    [['-pé'], "unknown shorthand flag: 'Ã' in -é"],
    [['-😀'], "unknown shorthand flag: 'Ã' in -😀"],
    [['-o'], "flag needs an argument: 'o' in -o"],
    [['-pd'], "flag needs an argument: 'd' in -d"],
    [['--output'], 'flag needs an argument: --output'],
    [['--pretty=nah'], 'invalid argument "nah" for "-p, --pretty" flag: strconv.ParseBool: parsing "nah": invalid syntax'],
    [['-p=x'], 'invalid argument "x" for "-p, --pretty" flag: strconv.ParseBool: parsing "x": invalid syntax'],
    [['--raw-errors='], 'invalid argument "" for "--raw-errors" flag: strconv.ParseBool: parsing "": invalid syntax'],
    [['--check="\n'], 'invalid argument "\\"\\n" for "-c, --check" flag: strconv.ParseBool: parsing "\\"\\n": invalid syntax'],
    [['a.bu', 'b.bu'], ''],
    [['--input=a.bu', 'b.bu'], ''],
    [['--help', 'a.bu', 'b.bu'], ''],
  ])('%j is called wrongly', (words, message) => {
    expect(() => parseArguments(words)).toThrow(new UsageError(message));
  });
});
