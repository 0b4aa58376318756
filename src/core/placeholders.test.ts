import { expect, test } from 'vitest';
import { advise } from './index.ts';
import { placeholders } from './placeholders.ts';

test.each(Object.values(placeholders))('anyone who opens a config with %s is warned', (word) => {
  expect(advice(`storage:\n  files:\n    - path: /etc/a\n      contents: {inline: "${word}"}`)).toEqual([
    expect.stringMatching(new RegExp(`^${word} is here`)),
  ]);
  expect(advice(`passwd:\n  users:\n    - name: core\n      password_hash: ${word}`)).toEqual([
    expect.stringMatching(/^this is a placeholder instead/),
  ]);
});

const advice = (body: string) => advise(`variant: fcos\nversion: 1.6.0\n${body}\n`).map(({ message }) => message);
