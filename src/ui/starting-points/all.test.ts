import { describe, expect, test } from 'vitest';
import { advise } from '../../core/advice.ts';
import { isMachineConfig, splitTarget } from '../../core/spec/versions.ts';
import { transpile } from '../../core/transpile.ts';
import { newestOf } from '../../values/target-names.ts';
import { startingPoints } from './all.ts';

const distinct = (values: string[]) => new Set(values).size === values.length;

test('every system has some', () => {
  const systems = new Set(startingPoints.map(({ target }) => splitTarget(target).variant));
  expect([...systems].toSorted()).toEqual(['fcos', 'fiot', 'flatcar', 'openshift', 'r4e']);
});

test('there are enough to choose from, each with its own id and title', () => {
  expect(startingPoints.length).toBeGreaterThanOrEqual(8);
  expect(distinct(startingPoints.map(({ id }) => id))).toBe(true);
  expect(distinct(startingPoints.map(({ title }) => title))).toBe(true);
});

describe.each(startingPoints)('$id', ({ id, description, target, text }) => {
  test('has an id in kebab case and a description of one sentence', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(description).toMatch(/^[A-Z].*[^.]\.$/);
    expect(description).not.toMatch(/\. [A-Z]/);
  });

  test('names its target in its header', () => {
    const { variant, version } = splitTarget(target);
    expect(text.startsWith(`variant: ${variant}\nversion: ${version}\n`)).toBe(true);
  });

  test('is tidy text, with all its notes', () => {
    expect(text).not.toMatch(/\{\w+\}/);
    expect(text).toMatch(/[^\n]\n$/);
    expect(text).not.toMatch(/[ \t]\n|\t/);
  });

  test('is translated to Ignition without any finding', () => {
    const { output, error, entries } = transpile(text);
    expect({ error, entries }).toEqual({ error: undefined, entries: [] });
    if (isMachineConfig(target)) expect(output).toContain('kind: MachineConfig\n');
    else expect(JSON.parse(output ?? '')).toHaveProperty('ignition.version');
  });

  test('is for the newest stable version of its system', () => {
    expect(target).toBe(newestOf(splitTarget(target).variant));
  });

  // The nodes of a cluster have their keys from its installation.
  const isNode = isMachineConfig(target);

  test('gets no advice except to replace the example key', () => {
    const example: unknown[] = isNode ? [] : [expect.stringContaining('this is an example key')];
    expect(new Set(advise(text).map(({ message }) => message))).toEqual(new Set(example));
  });

  test.skipIf(isNode)('lets core log in', () => {
    const core = { name: 'core', sshAuthorizedKeys: [expect.stringMatching(/^ssh-ed25519 \S+ replace-me@/) as unknown] };
    expect(JSON.parse(transpile(text).output ?? '{}')).toMatchObject({ passwd: { users: expect.arrayContaining([core]) as unknown } });
  });
});
