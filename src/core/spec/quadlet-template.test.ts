import { expect, test } from 'vitest';
import { templateOf } from './quadlet-template.ts';

test.each([
  ['app@1.container', 'app@.container'],
  ['app@a@b.volume', 'app@.volume'],
  ['@1.pod', '@.pod'],
  ['app@1.2.container', 'app@.container'],
])('%s is an instance of %s', (name, template) => {
  expect(templateOf(name)).toBe(template);
});

test.each(['app.container', 'app@.container', 'app@1', ''])('%j is not an instance', (name) => {
  expect(templateOf(name)).toBeUndefined();
});
