import { expect, test } from 'vitest';
import type { LineRange } from '../core/document/locate/source-lines.ts';
import { LinkedPanes, type LinkedPane, type ShownLink } from './linked-panes.ts';

/** Line 2 of the text makes lines 3 and 4, of which 4 is contents that continue to line 5 of the text. */
const links = Int32Array.from([1, 9, 0, 0, 0, 3, 4, 2, 5, 0, 4, 4, 4, 5, 1]);

function pane(line: number) {
  const state = { line, marked: [] as readonly LineRange[], revealed: false, wentTo: 0 };
  const of: LinkedPane = {
    line: () => state.line,
    textOf: (asked) => (asked === 5 ? '  # in contents' : asked === 3 ? '# comment' : 'a: b'),
    mark: (lines, reveal) => Object.assign(state, { marked: lines, revealed: reveal }),
    goTo: (to) => Object.assign(state, { wentTo: to }),
  };
  return { state, of };
}

function linked() {
  let text = 'a';
  const shown: (ShownLink | undefined)[] = [];
  const panes = new LinkedPanes({ getState: () => ({ text }) });
  panes.onShown = (link) => shown.push(link);
  const source = pane(2);
  const result = pane(1);
  panes.add('source', source.of);
  const remove = panes.add('result', result.of);
  panes.setLinks({ of: 'a', links });
  return { panes, source: source.state, result: result.state, shown, remove, type: (next: string) => (text = next) };
}

test('the caret in the text marks what it produced, and scrolls there', () => {
  const { panes, source, result, shown } = linked();
  expect(result).toMatchObject({ marked: [{ from: 3, to: 4 }], revealed: true });
  expect(shown.at(-1)).toEqual({ side: 'source', line: 2, lines: [{ from: 3, to: 4 }] });
  source.line = 5;
  panes.moved('source');
  expect(result.marked).toEqual([{ from: 4, to: 4 }]);
  source.line = 3;
  panes.moved('source');
  expect(result.marked).toEqual([]);
  expect(source.marked).toEqual([]);
  expect(shown.at(-1)).toBeUndefined();
});

test('the caret in the result marks where it comes from, or says that it is the whole', () => {
  const { panes, source, result, shown } = linked();
  result.line = 4;
  panes.moved('result');
  expect(source).toMatchObject({ marked: [{ from: 4, to: 5 }], revealed: true });
  expect(result.marked).toEqual([]);
  panes.goToSource();
  expect(source.wentTo).toBe(4);
  result.line = 9;
  panes.moved('result');
  expect(source.marked).toEqual([]);
  expect(shown.at(-1)).toMatchObject({ side: 'result', lines: 'whole' });
});

test('marks stay while another text is translated, and go with the result', () => {
  const { panes, source, result, type, remove } = linked();
  type('b');
  source.line = 3;
  panes.moved('source');
  expect(result.marked).toEqual([{ from: 3, to: 4 }]);
  panes.setLinks(undefined);
  expect(result.marked).toEqual([]);
  panes.setLinks({ of: 'b', links });
  source.line = 2;
  panes.moved('source');
  expect(result.marked).toHaveLength(1);
  remove();
  expect(source.marked).toEqual([]);
});
