import { describe, expect, test, vi } from 'vitest';
import { spell } from './damaged.ts';
import { draftDatabase } from './database.ts';
import { FakeBrowser } from '../testing/fake-browser.ts';

const header = 'variant: fcos\nversion: 1.6.0\n';

/** Puts things into the database that Bunsen never would. */
async function damage(drafts: readonly unknown[], versions: readonly unknown[] = [], files: readonly (readonly [unknown, unknown])[] = []) {
  await draftDatabase(() => undefined)(async (transaction) => {
    // It accepts anything that has a key.
    await Promise.all([
      ...drafts.map((value) => transaction.objectStore('drafts').put(value as never)),
      ...versions.map((value) => transaction.objectStore('versions').put(value as never)),
      ...files.map(([value, key]) => transaction.objectStore('files').put(value as never, key as never)),
    ]);
  });
}

/** A browser that has one good draft. */
async function withDraft() {
  const browser = new FakeBrowser();
  const tab = await browser.open();
  tab.workbench.getState().open({ text: header, name: 'good' });
  await tab.autosave.whenIdle();
  tab.kill();
  return { browser, tab, id: tab.workbench.getState().draft.id };
}

const broken = [
  { id: 'a' },
  { id: 'b', text: 5, name: 'rack-4' },
  { id: 'c', text: null, changed: 9e15 },
  { id: 'd', text: ['x'] },
  { id: 7, text: 'x' },
  { id: ['e'], text: 'x' },
  { id: new Date(0), text: 'x' },
  { id: '', text: 'x' },
  { id: 'f', text: { toString: 1 }, name: {}, target: 3, created: 'x', versioned: {}, writer: [], revision: 'x' },
];

describe('damaged drafts', () => {
  test('do not take down the start or the list, are shown as damaged, and are never overwritten', async () => {
    const { browser } = await withDraft();
    await damage(broken);
    const next = await browser.open();
    expect(next.text()).toBe(header);
    expect((await next.drafts.list()).map(({ name }) => name)).toEqual(['good']);
    const damaged = await next.drafts.listDamaged();
    expect(damaged).toHaveLength(broken.length);
    expect(damaged.flatMap(({ name }) => name ?? [])).toEqual(['rack-4']);
    // They are damaged by their key; the text is whole.
    expect(damaged.flatMap(({ text }) => text ?? [])).toEqual(['x', 'x', 'x', 'x']);
    expect(next.workbench.getState().notice).toBeUndefined();
    // The file of all drafts has what can be read.
    expect(await next.drafts.importAll(await next.drafts.exportAll())).toEqual({ ok: true, added: 0, skipped: 1 });
    next.workbench.getState().open({ text: 'mine', id: 'a' });
    await next.autosave.whenIdle();
    expect(next.workbench.getState()).toMatchObject({ text: 'mine', saved: 'saved' });
    expect(next.workbench.getState().draft.id).not.toBe('a');
    expect(await next.drafts.listDamaged()).toHaveLength(broken.length);
  });

  test('are downloaded, deleted and restored as they were, with what belongs to them', async () => {
    const { browser } = await withDraft();
    await damage(
      [{ id: 'b', text: 5, name: 'rack-4' }],
      [{ draft: 'b', at: 1, text: 'a former text' }],
      [[{ text: 'Hello' }, ['b', 'etc/motd']]],
    );
    const next = await browser.open();
    const [one] = await next.drafts.listDamaged();
    if (!one) throw new Error('it is not listed');
    const left = JSON.parse(await next.drafts.salvage(one.key)) as unknown;
    expect(left).toEqual({
      record: { id: 'b', text: 5, name: 'rack-4' },
      files: [[['b', 'etc/motd'], { text: 'Hello' }]],
      versions: [{ draft: 'b', at: 1, text: 'a former text' }],
    });
    const undo = await next.drafts.removeDamaged(one.key);
    expect(await next.drafts.listDamaged()).toEqual([]);
    await undo();
    expect(JSON.parse(await next.drafts.salvage(one.key))).toEqual(left);
  });

  test('are drafts if the text is left', async () => {
    const { browser } = await withDraft();
    await damage([{ id: 'half', text: `${header}# half`, changed: Infinity, size: -1, target: 'none@1', name: 3 }]);
    const next = await browser.open();
    expect(await next.drafts.list()).toMatchObject([{ name: 'good' }, { id: 'half', name: 'config', changed: 0, target: undefined }]);
    expect(await next.drafts.open('half')).toBe(true);
    next.type('!');
    await next.autosave.whenIdle();
    expect(next.workbench.getState()).toMatchObject({ text: `${header}# half!`, saved: 'saved', draft: { id: 'half' } });
    expect((await next.drafts.timeline('half'))?.versions).toMatchObject([{ text: `${header}# half` }]);
  });

  test('are skipped when the tab had one open', async () => {
    const { browser, tab, id } = await withDraft();
    await damage([{ id, text: 4 }]);
    const next = await browser.open(tab.session);
    expect(next.text()).toBe('');
    next.type('new');
    await next.autosave.whenIdle();
    expect(next.workbench.getState().saved).toBe('saved');
    expect(await next.drafts.listDamaged()).toHaveLength(1);
  });

  test('that the browser itself cannot read do not hide the others', async () => {
    const { browser } = await withDraft();
    await damage([{ id: 'unreadable', text: 'x' }]);
    const fail = () => {
      throw new DOMException('Failed to read large IndexedDB value', 'DataError');
    };
    const originalAll = Reflect.get(IDBObjectStore.prototype, 'getAll') as (range: unknown) => unknown;
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, range) {
      return this.name === 'drafts' ? fail() : (Reflect.apply(originalAll, this, [range]) as IDBRequest<unknown[]>);
    });
    const original = Reflect.get(IDBObjectStore.prototype, 'get') as (key: unknown) => unknown;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      return key === 'unreadable' ? fail() : (Reflect.apply(original, this, [key]) as IDBRequest);
    });
    try {
      const next = await browser.open();
      expect((await next.drafts.list()).map(({ name }) => name)).toEqual(['good']);
      const damaged = await next.drafts.listDamaged();
      expect(damaged).toEqual([{ key: 'unreadable', name: undefined, text: undefined }]);
      expect(JSON.parse(await next.drafts.salvage('unreadable'))).toEqual({ files: [], versions: [] });
      await next.drafts.removeDamaged('unreadable');
      expect(await next.drafts.listDamaged()).toEqual([]);
    } finally {
      vi.restoreAllMocks();
    }
  });
});

test('versions and local files of a draft are left out, and counted', async () => {
  const { browser, tab, id } = await withDraft();
  await damage(
    [],
    [
      { draft: id, at: 1, text: 4 },
      { draft: id, at: -Infinity, text: 'x' },
      { draft: id, at: 'x', text: 'x' },
      { draft: id, at: 9, text: 'whole' },
    ],
    [
      [{ text: 5 }, [id, 'a']],
      [null, [id, 'b']],
      ['x', [id, 'c']],
      [{ base64: '!!!!' }, [id, 'd']],
      [{ text: 'fine' }, [id, 'e']],
      [{ text: 'x' }, [id, 7]],
    ],
  );
  const next = await browser.open(tab.session);
  expect(next.workbench.getState()).toMatchObject({ text: header, files: { e: { text: 'fine' } } });
  expect(await next.drafts.timeline(id)).toMatchObject({ versions: [{ at: 9, text: 'whole', size: 5 }], damaged: 8 });
  next.type('# more');
  await next.autosave.whenIdle();
  expect(next.workbench.getState().saved).toBe('saved');
});

test('anything can be spelled out', () => {
  const ring: Record<string, unknown> = { text: 'mine' };
  ring['self'] = ring;
  expect(JSON.parse(spell(ring))).toEqual({ text: 'mine', self: '(itself)' });
  const shared = { a: 1 };
  expect(JSON.parse(spell([shared, shared]))).toEqual([shared, shared]);
  const odd = [
    1n,
    NaN,
    -Infinity,
    undefined,
    null,
    new Map([['a', 1n]]),
    new Set(['x']),
    new ArrayBuffer(2),
    new Uint8Array(2),
    /x/,
    new Error('e'),
    new Date(NaN),
    new Date(0),
  ];
  expect(JSON.parse(spell(odd))).toEqual([
    '1',
    'NaN',
    '-Infinity',
    null,
    null,
    [['a', '1']],
    ['x'],
    [0, 0],
    '[object Uint8Array]',
    '[object RegExp]',
    '[object Error]',
    null,
    '1970-01-01T00:00:00.000Z',
  ]);
  const hostile = {
    get text() {
      throw new Error('no');
    },
  };
  expect(spell(hostile)).toContain('no');
});
