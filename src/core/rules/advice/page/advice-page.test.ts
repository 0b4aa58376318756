import { expect, test } from 'vitest';
import { adviceCodes } from '../codes.ts';
import { sentence } from '#words/core/advice/page';
import { sources } from '#words/core/advice/sources';
import { adviceSections, codeEntries } from './advice-page.ts';

test('every code has a section, with what is said of its example, and where that is written down', () => {
  const entries = codeEntries();
  expect(entries.map(({ code }) => code).sort()).toEqual([...adviceCodes].sort());
  for (const { code, message, source, speaks } of entries) {
    expect(message, code).not.toBe('');
    expect(source, code).not.toBe('');
    expect(speaks, code).toContain('‸');
  }
  expect(Object.keys(sources).sort()).toEqual([...adviceCodes].sort());
});

test('the list is HTML whose examples are text', () => {
  const html = adviceSections();
  for (const code of adviceCodes) {
    expect(html).toContain(`<section id="${code}"`);
    expect(html).toContain(`<a href="#${code}">`);
  }
  expect(html).toContain('&#34;');
  expect(html).not.toMatch(/‸|undefined|<(?!\/?(?:h[23]|section|ul|li|a|p|pre|code|mark)\b)/);
  expect(html.match(/<mark>/g)?.length).toBe(adviceCodes.size);
});

test('what is said becomes a sentence, in which names keep their small letters and a question its mark', () => {
  expect(sentence('the key is damaged')).toBe('The key is damaged.');
  expect(sentence('it is ignored; did you mean User?')).toBe('It is ignored; did you mean User?');
  for (const name of ['systemd', 'raid6', 'a.service', 'a@.service', 'network-online.target', 'more.bu', '/usr'])
    expect(sentence(`${name} is one`)).toBe(`${name} is one.`);
});
