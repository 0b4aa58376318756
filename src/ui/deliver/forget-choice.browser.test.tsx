import { expect, test } from 'vitest';
import { forgetChoice, forgetOtherChoices } from './forget-choice.ts';
import { readChoice, writeChoice } from './platform-choice.ts';

test('what was chosen for a draft goes with it, and comes back with it', () => {
  const choice = { platform: 'aws', values: { name: 'rack' } };
  for (const draft of ['one', 'two', 'three']) writeChoice(draft, choice);
  localStorage.setItem('another', 'key');
  const recall = forgetChoice('one');
  expect([readChoice('one'), readChoice('two')]).toEqual([undefined, choice]);
  recall();
  expect(readChoice('one')).toEqual(choice);
  forgetOtherChoices(new Set(['two']));
  expect(['one', 'two', 'three'].map(readChoice)).toEqual([undefined, choice, undefined]);
  expect(localStorage.getItem('another')).toBe('key');
  forgetOtherChoices(new Set());
  localStorage.removeItem('another');
  expect(localStorage.length).toBe(0);
});
