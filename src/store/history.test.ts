import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { continuesTyping, emptyHistory, record, stepBack, stepForward, typingPause, type History } from './history.ts';

const type = (history: History, before: string, after: string, key: string | undefined, at = 0) =>
  record(history, { before, after, key, at });

describe('history', () => {
  test('goes back to the first text and forward to the last, whatever the changes were', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.tuple(fc.string(), fc.constantFrom(undefined, 'a', 'b'))), (first, changes) => {
        let text = first;
        let history = emptyHistory;
        for (const [after, key] of changes) {
          history = type(history, text, after, key);
          text = after;
        }
        const last = text;
        for (let back = stepBack(history, text); back; back = stepBack(history, text)) ({ text, history } = back);
        expect(text).toBe(first);
        for (let forth = stepForward(history, text); forth; forth = stepForward(history, text)) ({ text, history } = forth);
        expect(text).toBe(last);
      }),
    );
  });

  test('joins changes with the same key, and no others', () => {
    let history = type(emptyHistory, '', 'a', 'field');
    history = type(history, 'a', 'ab', 'field');
    expect(history.past).toHaveLength(1);
    history = type(history, 'ab', 'abc', 'other');
    history = type(history, 'abc', 'abcd', undefined);
    history = type(history, 'abcd', 'abcde', undefined);
    expect(history.past).toHaveLength(4);
  });

  test('has no step left when joined changes cancel each other out', () => {
    const typed = type(emptyHistory, 'x', 'xy', 'field');
    expect(type(typed, 'xy', 'x', 'field').past).toEqual([]);
  });

  test('forgets what was undone at the next change, and joins nothing to a step before it', () => {
    const back = stepBack(type(type(emptyHistory, '', 'a', 'one'), 'a', 'ab', 'two'), 'ab');
    if (!back) throw new Error('there is a step to undo');
    const history = type(back.history, back.text, 'ax', 'one');
    expect(history.future).toEqual([]);
    expect(history.past).toHaveLength(2);
  });
});

describe('continuesTyping', () => {
  const step = { offset: 5, removed: '', inserted: 'abc', key: 'typing', at: 1000 };

  test('is true at the end, within, and when deleting', () => {
    expect(continuesTyping(step, 8, 0, 'd', 1100)).toBe(true);
    expect(continuesTyping(step, 7, 1, '', 1100)).toBe(true);
  });

  test('is false after a pause, on a new line, and elsewhere', () => {
    expect(continuesTyping(step, 8, 0, 'd', 1001 + typingPause)).toBe(false);
    expect(continuesTyping(step, 8, 0, '\n', 1100)).toBe(false);
    expect(continuesTyping(step, 9, 0, 'd', 1100)).toBe(false);
    expect(continuesTyping(step, 0, 1, '', 1100)).toBe(false);
  });
});
