import { expect, test } from 'vitest';
import { configOf } from '../core/testing/transpiled.ts';
import { parseText } from '../core/yaml/parse-text.ts';
import { reviewConfig } from './review-config.ts';
import { toMarkdown } from './to-markdown.ts';

const markdown = (body: string, name = 'web') => {
  const done = reviewConfig(parseText(configOf('fcos@1.6.0', body)), {
    files: {},
    findings: [{ kind: 'warning', message: 'see https://x.example <b>*a*</b> `c`', path: '$.storage', line: 3 }],
    fingerprints: new Map(),
  });
  return done ? toMarkdown(done, name) : '';
};

test('statements are lists under headings', () => {
  const text = markdown('storage:\n  files:\n    - path: /etc/a\n      contents: {source: "https://example.com/a"}\n');
  expect(text).toMatch(/^# Review of web \(Fedora CoreOS · 1\.6\.0\)\n\n## Who can log in\n/);
  expect(text).toContain(
    '\n## What is fetched from elsewhere\n\n- `/etc/a` is fetched from `https://example.com/a`\n  - **Note:** its contents are not checked',
  );
  expect(text).toContain('\n## What happens to the disks\n\nNo disk is changed.\n');
  expect(text.endsWith('\n')).toBe(true);
});

test('text of the config stays text', () => {
  const text = markdown('storage:\n  files:\n    - path: "/etc/`a``b\\n# c\\u202e"\n    - path: "/`"\n', 'a](b) *c* @d');
  expect(text).toContain('- ```/etc/`a``b # c[U+202E]```: a file');
  expect(text).toContain('- `` /` ``: a file');
  expect(text).toMatch(/^# Review of a\\\]\(b\) \\\*c\\\* \\@d /);
});

test('so do messages', () => {
  expect(markdown('')).toContain('- **Warning:** see https\\://x.example \\<b\\>\\*a\\*\\</b\\> \\`c\\` (line 3)');
});
