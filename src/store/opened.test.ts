import { expect, test } from 'vitest';
import { createWorkbench } from './workbench.ts';

const make = () => createWorkbench({ transpile: () => ({ output: '', error: undefined, entries: [], advice: [] }) });
const insert = (text: string) => [{ offset: 0, length: 0, text }];

test('the text as opened stays known while it is changed, and comes back with its draft', () => {
  const { getState } = make();
  getState().open({ text: 'a: 1\n' });
  getState().change(insert('# x\n'));
  expect(getState().opened).toBe('a: 1\n');
  getState().open({ text: 'b: 1\n' });
  expect(getState()).toMatchObject({ opened: 'b: 1\n', reloaded: false });
  getState().undo();
  expect(getState()).toMatchObject({ text: '# x\na: 1\n', opened: 'a: 1\n' });
});

test('a reload is told from an opening', () => {
  const { getState } = make();
  getState().restore({ text: 'a: 1\n', draft: { id: 'a' }, name: 'a', files: {} });
  expect(getState()).toMatchObject({ opened: 'a: 1\n', reloaded: true });
});
