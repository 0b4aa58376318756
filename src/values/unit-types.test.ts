import { expect, test } from 'vitest';
import { describeUnitName, quadletTypes, readUnitName, unitTypes } from './unit-types.ts';

const describe = (name: string) => describeUnitName(readUnitName(name, unitTypes));

test('the extension of a name is its type', () => {
  expect(readUnitName('a.b.service', unitTypes)).toMatchObject({ stem: 'a.b', type: { suffix: 'service' } });
  expect(readUnitName('app.container', quadletTypes).type?.suffix).toBe('container');
  for (const name of ['', 'app', 'app.', 'app.container', '.'])
    expect(readUnitName(name, unitTypes)).toEqual({ stem: name, type: undefined });
});

test('templates, instances and mounts are described', () => {
  expect(describe('app@.service')).toMatch(/^A template/);
  expect(describe('app@1.service')).toBe('An instance of the template app@.service.');
  expect(describe('var-lib-my\\x2ddata.mount')).toBe('For /var/lib/my-data.');
  expect(describe('var-\\xc3\\xa4.mount')).toBe('For /var/ä.');
  expect(describe('-.mount')).toBe('For /.');
  expect(describe('app.service')).toBeUndefined();
});
