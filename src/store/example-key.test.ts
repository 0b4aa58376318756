import { exampleKeyNote } from '#words/store/example-key';
import { expect, test } from 'vitest';
import { exampleKey, withoutStaleNote } from './example-key.ts';
import { createWorkbench } from './workbench.ts';

const text = (key: string, note = `        ${exampleKeyNote}\n`) =>
  `variant: fcos\nversion: 1.6.0\npasswd:\n  users:\n    - name: core\n      ssh_authorized_keys:\n${note}        - ${key}\n`;

test('the note about the example key goes with it, in the same undo step', () => {
  const store = createWorkbench({ transpile: () => ({ output: '', error: undefined, entries: [], advice: [] }) });
  store.getState().open({ text: text(exampleKey) });
  const path = ['passwd', 'users', 0, 'ssh_authorized_keys', 0];
  for (const typed of ['s', 'ss', 'ssh']) store.getState().edit({ op: 'set', path, value: typed });
  expect(store.getState().text).toBe(text('ssh', ''));
  store.getState().undo();
  expect(store.getState().text).toBe(text(exampleKey));
});

test('any other comment stays, and so does the note while the key is there', () => {
  const other = text('mine', '        # from work\n');
  expect(withoutStaleNote(text(exampleKey), other)).toBe(other);
  expect(withoutStaleNote(text(exampleKey), `${text(exampleKey)}x`)).toBe(`${text(exampleKey)}x`);
  const changed = text('mine', `        ${exampleKeyNote} Really.\n`);
  expect(withoutStaleNote(text(exampleKey), changed)).toBe(changed);
  expect(withoutStaleNote(`a ${exampleKey}`, `a ${exampleKeyNote}`)).toBe(`a ${exampleKeyNote}`);
});
