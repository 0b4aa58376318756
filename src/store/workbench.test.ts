import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { literal } from '../core/document/edit/apply-edit.ts';
import type { Answer } from './answer.ts';
import { smallText } from './cost.ts';
import { createWorkbench, type WorkbenchOptions } from './workbench.ts';

const header = 'variant: fcos\nversion: 1.5.0\n';
const answer = (text: string): Answer => ({ output: `of ${text.length}`, error: undefined, entries: [], advice: [] });
const make = (options: Partial<WorkbenchOptions> = {}, text = header) => {
  const workbench = createWorkbench({ transpile: answer, ...options });
  workbench.getState().replace(text);
  return workbench;
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('form edits', () => {
  const name = ['passwd', 'users', 0, 'name'] as const;

  test('one visit of a field is one undo step; another visit is another', () => {
    const workbench = make();
    const { edit, goTo, undo } = workbench.getState();
    goTo(name, 'form');
    for (const value of ['c', 'co', 'cor', 'core']) edit({ op: 'set', path: ['storage', 'x'], value });
    goTo(name, 'form');
    edit({ op: 'set', path: ['storage', 'x'], value: 'core2' });
    undo();
    expect(workbench.getState().text).toBe(`${header}storage:\n  x: core\n`);
    undo();
    expect(workbench.getState().text).toBe(header);
  });

  test('a value is written as if typed at once: without quotes that only half of it needed', () => {
    const workbench = make();
    for (const value of ['a', 'a ', 'a b']) workbench.getState().edit({ op: 'set', path: ['x'], value });
    expect(workbench.getState().text).toBe(`${header}x: a b\n`);
  });

  test('typing a new list item is one step, too', () => {
    const workbench = make();
    const { edit, undo } = workbench.getState();
    edit({ op: 'insert', path: ['list'], index: 0, value: 'k' });
    edit({ op: 'set', path: ['list', 0], value: 'key ' });
    edit({ op: 'set', path: ['list', 0], value: 'key one' });
    expect(workbench.getState().text).toBe(`${header}list:\n  - key one\n`);
    undo();
    expect(workbench.getState().text).toBe(header);
  });

  test('contents of several lines are undone by pauses', () => {
    const workbench = make();
    const { edit, undo } = workbench.getState();
    edit({ op: 'set', path: ['x'], value: 'one\n' });
    vi.advanceTimersByTime(2000);
    edit({ op: 'set', path: ['x'], value: 'one\ntwo\n' });
    undo();
    expect(workbench.getState().text).toContain('one');
    expect(workbench.getState().text).not.toContain('two');
  });

  test('several edits are one step, or none at all', () => {
    const workbench = make();
    const { editAll, undo } = workbench.getState();
    expect(
      editAll([
        { op: 'set', path: ['a'], value: literal('1') },
        { op: 'move', path: ['nowhere', 0], to: 1 },
      ]),
    ).toBe(false);
    expect(workbench.getState().text).toBe(header);
    expect(
      editAll([
        { op: 'set', path: ['a'], value: literal('1') },
        { op: 'set', path: ['b'], value: literal('2') },
      ]),
    ).toBe(true);
    undo();
    expect(workbench.getState().text).toBe(header);
  });

  test('a refused edit changes nothing and says why', () => {
    const workbench = make({}, 'a: [\n');
    expect(workbench.getState().edit({ op: 'set', path: ['b'], value: 'c' })).toBe(false);
    expect(workbench.getState().text).toBe('a: [\n');
    expect(workbench.getState().notice?.body).toMatch(/YAML/);
  });
});

describe('typing in the editor', () => {
  test('is a step of its own where it is said to be one', () => {
    const workbench = make({}, '');
    const { change } = workbench.getState();
    change([{ offset: 0, length: 0, text: 'pa' }]);
    change([{ offset: 0, length: 2, text: 'passwd:' }], true);
    change([{ offset: 7, length: 0, text: ' x' }]);
    const steps: string[] = [];
    while (workbench.getState().canUndo) {
      workbench.getState().undo();
      steps.push(workbench.getState().text);
    }
    expect(steps).toEqual(['passwd:', 'pa', '']);
  });

  test('is undone by word runs, and all the way back to the first text', () => {
    const workbench = createWorkbench({ transpile: answer });
    const type = (text: string) => {
      for (const char of text) workbench.getState().change([{ offset: workbench.getState().text.length, length: 0, text: char }]);
    };
    type('variant');
    vi.advanceTimersByTime(2000);
    type(': fcos');
    workbench.getState().undo();
    expect(workbench.getState().text).toBe('variant');
    workbench.getState().undo();
    expect(workbench.getState().text).toBe('');
    expect(workbench.getState().canUndo).toBe(false);
    workbench.getState().redo();
    workbench.getState().redo();
    expect(workbench.getState().text).toBe('variant: fcos');
  });
});

describe('setTarget', () => {
  const retarget = (text: string) => {
    const workbench = make({}, text);
    workbench.getState().setTarget('flatcar@1.1.0');
    return workbench.getState();
  };

  test('rewrites the two values and nothing else', () => {
    const { text, target } = retarget('# top\nvariant:  "fcos" # which\nversion: 1.5.0\nstorage: {}\n');
    expect(text).toBe('# top\nvariant:  "flatcar" # which\nversion: 1.1.0\nstorage: {}\n');
    expect(target).toBe('flatcar@1.1.0');
  });

  test('puts missing keys first', () => {
    expect(retarget('# top\npasswd: {}\n').text).toBe('# top\nvariant: flatcar\nversion: 1.1.0\npasswd: {}\n');
    expect(retarget('').text).toBe('variant: flatcar\nversion: 1.1.0\n');
    expect(retarget('variant: fcos\n').text).toBe('version: 1.1.0\nvariant: flatcar\n');
  });
});

describe('the result', () => {
  const large = `${header}#${' long'.repeat(smallText / 4)}\n`;

  test('of a small text is there at once', () => {
    expect(make().getState().result?.output).toBe(`of ${header.length}`);
  });

  test('of a large text is absent until it is computed, and then that of the latest text', () => {
    const workbench = make({}, large);
    expect(workbench.getState().result).toBeUndefined();
    workbench.getState().replace(`${large}# more\n`);
    vi.runAllTimers();
    expect(workbench.getState().result?.output).toBe(`of ${large.length + 7}`);
  });
});

describe('what is computed from a large text', () => {
  const large = `${header}#${' long'.repeat(smallText / 4)}\n`;
  const start = (text = large) => {
    const transpile = vi.fn(answer);
    const workbench = make({ transpile }, text);
    vi.runAllTimers();
    transpile.mockClear();
    const { change, edit } = workbench.getState();
    return {
      workbench,
      transpile,
      type: (typed: string) => change([{ offset: 0, length: 0, text: typed }]),
      set: (value: string) => edit({ op: 'set', path: ['x'], value }),
    };
  };

  test('follows a pause between keys, once for all of them', () => {
    const { workbench, transpile, type } = start();
    for (const key of ['#', '#', '#']) {
      type(key);
      vi.advanceTimersByTime(100);
      expect(workbench.getState().settled).toBe(large);
    }
    vi.advanceTimersByTime(100);
    expect(workbench.getState()).toMatchObject({ settled: `###${large}`, result: { output: `of ${large.length + 3}` } });
    expect(transpile).toHaveBeenCalledTimes(1);
  });

  test('follows now and then in the midst of continued typing', () => {
    const { workbench, type } = start();
    for (let key = 0; key < 7; key++) {
      type('#');
      vi.advanceTimersByTime(100);
    }
    expect(workbench.getState().settled.length).toBe(large.length + 6);
  });

  test('follows at once on request, and is not computed again later', () => {
    const { workbench, transpile, type } = start();
    type('#');
    workbench.getState().settle();
    expect(workbench.getState().settled).toBe(`#${large}`);
    vi.runAllTimers();
    workbench.getState().settle();
    expect(transpile).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['an undo', (workbench: ReturnType<typeof make>) => workbench.getState().undo()],
    ['another draft', (workbench: ReturnType<typeof make>) => workbench.getState().open({ text: `${large}# other\n` })],
    ['an edit', (workbench: ReturnType<typeof make>) => workbench.getState().edit({ op: 'set', path: ['y'], value: '1' })],
  ])('follows %s at once, even in the midst of typing', (_, act) => {
    const { workbench, type } = start();
    type('#');
    act(workbench);
    expect(workbench.getState().settled).toBe(workbench.getState().text);
  });

  test('follows the first key in a field at once, and further ones that come quickly at a pause', () => {
    const { workbench, set } = start();
    set('a');
    expect(workbench.getState().settled).toBe(workbench.getState().text);
    vi.advanceTimersByTime(100);
    set('ab');
    expect(workbench.getState().settled).toContain('x: a\n');
    vi.advanceTimersByTime(200);
    expect(workbench.getState().settled).toContain('x: ab\n');
    vi.advanceTimersByTime(1000);
    set('abc');
    expect(workbench.getState().settled).toContain('x: abc\n');
  });

  test('of a small one follows each key', () => {
    const { workbench, type } = start(header);
    type('#');
    expect(workbench.getState()).toMatchObject({ settled: `#${header}`, result: { output: `of ${header.length + 1}` } });
  });

  test('names the target of a large text together with the text that is shown', () => {
    const { workbench } = start();
    const at = large.indexOf('1.5.0');
    workbench.getState().change([{ offset: at, length: 5, text: '1.4.0' }]);
    expect(workbench.getState().target).toBe('fcos@1.5.0');
    vi.runAllTimers();
    expect(workbench.getState().target).toBe('fcos@1.4.0');
  });
});

describe('another config', () => {
  test('is a draft of its own, with the files it brings or the present ones, and a sample until it is changed', () => {
    const workbench = make();
    const { draft } = workbench.getState();
    workbench.getState().putFiles({ motd: { text: 'Hello' } });
    workbench.getState().open({ text: 'other', name: 'rack-4' });
    expect(workbench.getState()).toMatchObject({ text: 'other', name: 'rack-4', files: { motd: { text: 'Hello' } } });
    expect(workbench.getState().draft).toEqual({ id: expect.not.stringMatching(draft.id) as string, sample: undefined });
    workbench.getState().open({ text: 'new', files: {}, sample: true });
    expect(workbench.getState()).toMatchObject({ name: 'config', files: {}, draft: { sample: 'new' } });
    workbench.getState().undo();
    workbench.getState().undo();
    expect(workbench.getState()).toMatchObject({ text: header, name: 'config', draft });
  });

  test('with the same text is still another draft', () => {
    const workbench = make();
    const { id } = workbench.getState().draft;
    workbench.getState().open({ text: header });
    expect(workbench.getState().draft.id).not.toBe(id);
    workbench.getState().undo();
    expect(workbench.getState().draft.id).toBe(id);
  });

  test('is left and restored as it was, by whatever steps', () => {
    const act = fc.constantFrom('type', 'open', 'open with files', 'files', 'undo', 'redo');
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const workbench = createWorkbench({ transpile: answer });
        const { change, open, putFiles, undo, redo } = workbench.getState();
        const own = () => {
          const { text, name, files, draft } = workbench.getState();
          return { text, name, files, draft };
        };
        acts.forEach((what, index) => {
          if (what === 'type') change([{ offset: 0, length: 0, text: `${index} ` }]);
          if (what === 'open') open({ text: `opened ${index}`, name: `n${index}` });
          if (what === 'open with files') open({ text: `opened ${index}`, files: { [`f${index}`]: { text: 'f' } } });
          if (what === 'files') putFiles({ [`f${index}`]: { text: 'f' } });
          if (what === 'undo') undo();
          if (what === 'redo') redo();
        });
        const before = own();
        const files = new Map<string, unknown>();
        let steps = 0;
        while (workbench.getState().canUndo) {
          files.set(own().draft.id, own().files);
          undo();
          steps++;
        }
        expect(own().text).toBe('');
        for (; steps > 0; steps--) {
          redo();
          if (files.has(own().draft.id)) expect(own().files).toBe(files.get(own().draft.id));
        }
        expect(own()).toEqual(before);
      }),
    );
  });

  test('keeps its name and its files, however often undo leads to it', () => {
    const workbench = make();
    const { open, putFiles, undo } = workbench.getState();
    open({ text: 'a', id: 'a', name: 'rack', files: {} });
    open({ text: 'b' });
    open({ text: 'a', id: 'a', name: 'rack', files: {} });
    putFiles({ motd: { text: 'Hello' } });
    workbench.setState({ name: 'rack-4' });
    undo();
    undo();
    expect(workbench.getState()).toMatchObject({ text: 'a', draft: { id: 'a' }, name: 'rack-4', files: { motd: { text: 'Hello' } } });
  });

  test('removes an offer about the former one', () => {
    const workbench = make();
    workbench.getState().putFiles({ motd: { text: 'Hello' } });
    workbench.getState().removeFile('motd');
    expect(workbench.getState().notice?.action).toBeDefined();
    workbench.getState().open({ text: 'other' });
    expect(workbench.getState().notice).toBeUndefined();
  });
});

describe('an edit of a shared value', () => {
  const shared = `${header}a: &x # c\n  k: one\nb: *x\n`;
  const path = ['b', 'k'];
  const set = (value: string) => ({ op: 'set', path, value }) as const;

  test('waits for an answer, and is made here', () => {
    const workbench = make({}, shared);
    const { edit, answer, undo } = workbench.getState();
    const onDone = vi.fn();
    expect(edit(set('two'), onDone)).toBe(true);
    expect(onDone).not.toHaveBeenCalled();
    expect(workbench.getState()).toMatchObject({
      text: shared,
      question: { places: 2, lines: [3, 5], everywhere: true },
      notice: undefined,
    });
    answer('here');
    expect(workbench.getState()).toMatchObject({ text: `${header}a: &x # c\n  k: one\nb:\n  k: two\n`, question: undefined });
    expect(onDone).toHaveBeenCalledOnce();
    undo();
    expect(workbench.getState().text).toBe(shared);
  });

  test('is dropped', () => {
    const workbench = make({}, shared);
    const onDone = vi.fn();
    workbench.getState().edit(set('two'), onDone);
    workbench.getState().answer();
    expect(workbench.getState()).toMatchObject({ text: shared, question: undefined });
    expect(onDone).not.toHaveBeenCalled();
  });

  test('is asked about once in a visit of a field, which stays one undo step', () => {
    const workbench = make({}, shared);
    const { edit, answer, goTo, undo } = workbench.getState();
    goTo(path, 'form');
    edit(set('t'));
    answer('everywhere');
    // The focus returns to the field.
    goTo(path, 'form');
    expect(edit(set('tw'))).toBe(true);
    expect(edit(set('two'))).toBe(true);
    expect(workbench.getState().text).toBe(shared.replace('one', 'two'));
    undo();
    expect(workbench.getState().text).toBe(shared);
    expect(edit(set('three'))).toBe(true);
    expect(workbench.getState().text).toBe(shared);
    answer('everywhere');
    goTo(['a'], 'form');
    goTo(path, 'form');
    edit(set('four'));
    expect(workbench.getState().question).toBeDefined();
    expect(workbench.getState().text).not.toContain('four');
  });

  test.each(['replace', 'undo', 'change'] as const)('is dropped with the text that it was asked about (%s)', (how) => {
    const workbench = make({}, shared);
    const { edit, answer, replace, undo, change } = workbench.getState();
    const onDone = vi.fn();
    edit({ op: 'set', path: ['own'], value: 'x' });
    edit(set('two'), onDone);
    if (how === 'replace') replace(`${shared}# other\n`);
    if (how === 'undo') undo();
    if (how === 'change') change([{ offset: 0, length: 0, text: '# more\n' }]);
    expect(workbench.getState().question).toBeUndefined();
    const { text } = workbench.getState();
    answer('here');
    expect(workbench.getState().text).toBe(text);
    expect(onDone).not.toHaveBeenCalled();
  });

  test('keeps waiting while local files are added', () => {
    const workbench = make({}, shared);
    const { edit, answer, putFiles } = workbench.getState();
    edit(set('two'));
    putFiles({ a: { text: 'a' } });
    answer('everywhere');
    expect(workbench.getState().text).toBe(shared.replace('one', 'two'));
  });

  test('is not overwritten by one of another field, but by further typing', () => {
    const workbench = make({}, `${shared}c: *x\n`);
    const { edit, answer } = workbench.getState();
    edit(set('t'));
    expect(edit(set('two'))).toBe(true);
    expect(edit({ op: 'set', path: ['c', 'k'], value: 'three' })).toBe(false);
    expect(workbench.getState().notice?.body).toMatch(/waiting for your answer/);
    answer('everywhere');
    expect(workbench.getState().text).toBe(`${shared.replace('one', 'two')}c: *x\n`);
  });

  test('may be one of several that belong together', () => {
    const workbench = make({}, shared);
    const { editAll, answer } = workbench.getState();
    editAll([
      { op: 'rename', path, key: 'l' },
      { op: 'set', path: ['b', 'l'], value: 'two' },
    ]);
    answer('everywhere');
    expect(workbench.getState().text).toBe(shared.replace('k: one', 'l: two'));
  });
});

test('until the translator is loaded the worker is asked, whatever the text; then the present text is answered here', () => {
  let loaded = false;
  const answered: string[] = [];
  const posted: unknown[] = [];
  const workbench = createWorkbench({
    transpile(text) {
      answered.push(text);
      return { output: '{}', error: undefined, entries: [], advice: [] };
    },
    canTranspile: () => loaded,
    createWorker: () =>
      // Only what the transpiler uses of a worker.
      ({ postMessage: (message: unknown) => posted.push(message), addEventListener: () => {}, terminate: () => {} }) as unknown as Worker,
  });
  workbench.getState().replace('variant: fcos\n');
  expect(answered).toEqual([]);
  expect(posted).toMatchObject([{ text: 'variant: fcos\n' }]);
  expect(workbench.getState()).toMatchObject({ settled: 'variant: fcos\n', result: undefined });
  loaded = true;
  workbench.getState().translatorLoaded();
  expect(answered).toEqual(['variant: fcos\n']);
  expect(workbench.getState().result).toMatchObject({ output: '{}' });
});
