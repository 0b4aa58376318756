import { describe, expect, test } from 'vitest';
import { copyName } from './storage/draft.ts';
import { FakeBrowser } from './testing/fake-browser.ts';

const motd = { text: 'Hello\n' };

/** A tab with two drafts, `two` being open. */
async function withTwo(browser: FakeBrowser) {
  const tab = await browser.open();
  tab.workbench.getState().open({ text: 'first', name: 'one', files: { motd } });
  const one = tab.workbench.getState().draft.id;
  await tab.autosave.whenIdle();
  browser.time += 1000;
  tab.workbench.getState().open({ text: 'second', name: 'two', files: {} });
  await tab.autosave.whenIdle();
  return { tab, one, two: tab.workbench.getState().draft.id };
}

test('a draft is opened as an undo step, with its name and files, and remains itself', async () => {
  const browser = new FakeBrowser();
  const { tab, one } = await withTwo(browser);
  expect(await tab.drafts.open(one)).toBe(true);
  expect(tab.workbench.getState()).toMatchObject({ text: 'first', name: 'one', files: { motd } });
  browser.time += 1000;
  tab.type(' changed');
  await tab.autosave.whenIdle();
  expect(await tab.drafts.list()).toMatchObject([
    { name: 'one', open: 'here' },
    { name: 'two', open: 'nowhere' },
  ]);
  tab.workbench.getState().undo();
  tab.workbench.getState().undo();
  expect(tab.workbench.getState()).toMatchObject({ text: 'second', name: 'two', files: {} });
  expect(await tab.drafts.open('gone')).toBe(false);
});

test('one that is open elsewhere can be copied, but not opened, renamed or removed', async () => {
  const browser = new FakeBrowser();
  const { tab, two } = await withTwo(browser);
  const other = await browser.open();
  expect([await other.drafts.open(two), await other.drafts.rename(two, 'x'), await other.drafts.remove(two)]).toEqual([
    false,
    false,
    undefined,
  ]);
  expect(await other.drafts.openCopy(two)).toBe(true);
  expect(other.workbench.getState()).toMatchObject({ text: 'second', name: 'two-copy' });
  expect(tab.text()).toBe('second');
});

test('a draft is renamed, wherever it is', async () => {
  const browser = new FakeBrowser();
  const { tab, one, two } = await withTwo(browser);
  await tab.drafts.rename(one, 'uno');
  await tab.drafts.rename(two, 'due');
  expect(tab.workbench.getState()).toMatchObject({ name: 'due', saved: 'saved' });
  expect((await tab.drafts.list()).map(({ name }) => name)).toEqual(['due', 'uno']);
});

test('a draft keeps its new name, and its place in the list, when undo returns to it', async () => {
  const { tab, one } = await withTwo(new FakeBrowser());
  await tab.drafts.rename(one, 'uno');
  tab.workbench.getState().undo();
  expect(tab.workbench.getState()).toMatchObject({ text: 'first', name: 'uno', files: { motd } });
  await tab.autosave.whenIdle();
  expect((await tab.drafts.list()).map(({ name }) => name)).toEqual(['two', 'uno']);
  tab.type('!');
  await tab.autosave.whenIdle();
  expect(await tab.storage.load(one)).toMatchObject({ record: { text: 'first!', name: 'uno' }, files: { motd } });
  tab.workbench.getState().redo();
  await tab.drafts.rename(one, 'ein');
  tab.workbench.getState().undo();
  expect(tab.workbench.getState().name).toBe('ein');
});

test('an offer to go back does not restore the old name', async () => {
  const { tab, one } = await withTwo(new FakeBrowser());
  tab.workbench.getState().notify({ kind: 'info', title: 'Opened', action: { label: 'Go back', name: 'Go back', run: () => undefined } });
  await tab.drafts.rename(one, 'uno');
  expect(tab.workbench.getState().notice).toBeUndefined();
});

test('renaming a draft does not imply knowing what another tab wrote into it', async () => {
  const browser = new FakeBrowser();
  const { tab, one } = await withTwo(browser);
  const other = await browser.open();
  await other.drafts.open(one);
  other.type(' theirs');
  await other.autosave.whenIdle();
  other.kill();
  const { text } = (await tab.storage.load(one))?.record ?? {};
  expect(await tab.drafts.rename(one, 'uno')).toBe(true);
  tab.workbench.getState().undo();
  tab.type(' mine');
  await tab.autosave.whenIdle();
  expect(await tab.storage.load(one)).toMatchObject({ record: { name: 'uno', text } });
  expect(tab.workbench.getState()).toMatchObject({ text: 'first mine', name: 'uno-copy' });
});

test('a removed draft can be restored with everything that belongs to it', async () => {
  const browser = new FakeBrowser();
  const { tab, one, two } = await withTwo(browser);
  await tab.drafts.open(one);
  tab.type('!');
  await tab.autosave.whenIdle();
  await tab.drafts.open(two);
  const before = await tab.storage.load(one);
  expect(before?.versions).toHaveLength(1);
  const undo = await tab.drafts.remove(one);
  expect(await tab.storage.load(one)).toBeUndefined();
  await undo?.();
  expect(await tab.storage.load(one)).toEqual(before);
  // One that the undo history leads to is restored with its files, too.
  await tab.drafts.remove(one);
  tab.workbench.getState().undo();
  await expect.poll(async () => (await tab.storage.list()).length).toBe(2);
  expect(await tab.storage.load(one)).toMatchObject({ record: { text: 'first!' }, files: { motd } });
});

describe('a draft that was left and that storage refuses', () => {
  /** A tab with such a draft, `one`; storage can be read again. */
  async function withUnsaved(browser: FakeBrowser) {
    const { tab, one } = await withTwo(browser);
    await tab.drafts.open(one);
    browser.failure = () => new Error('there is no room');
    tab.type(' changed');
    await tab.autosave.whenIdle();
    tab.workbench.getState().open({ text: 'third', name: 'three', files: {} });
    await tab.autosave.whenIdle();
    browser.failure = undefined;
    return { tab, one };
  }

  test('is listed, exported and opened as it is, and not as it was', async () => {
    const { tab, one } = await withUnsaved(new FakeBrowser());
    expect(await tab.drafts.list()).toMatchObject([
      { name: 'one', open: 'nowhere', size: 13 + 6 },
      { name: 'three', open: 'here' },
      { name: 'two' },
    ]);
    expect(await tab.drafts.exportAll()).toMatch(/"first changed"[^]*"third"[^]*"second"/);
    expect(await tab.drafts.open(one)).toBe(true);
    expect(tab.workbench.getState()).toMatchObject({ text: 'first changed', files: { motd } });
    await tab.autosave.whenIdle();
    expect((await tab.storage.load(one))?.record.text).toBe('first changed');
  });

  test('can be renamed and removed, and restored', async () => {
    const { tab, one } = await withUnsaved(new FakeBrowser());
    expect(await tab.drafts.rename(one, 'uno')).toBe(true);
    expect((await tab.storage.load(one))?.record).toMatchObject({ text: 'first changed', name: 'uno' });

    const again = await withUnsaved(new FakeBrowser());
    const undo = await again.tab.drafts.remove(again.one);
    again.tab.type('!');
    await again.tab.autosave.whenIdle();
    expect((await again.tab.drafts.list()).map(({ name }) => name)).toEqual(['three', 'two']);
    await undo?.();
    expect(await again.tab.storage.load(again.one)).toMatchObject({ record: { text: 'first changed' }, files: { motd } });
  });
});

test.each([false, true])(
  'a draft is opened with what was typed last in the tab that was killed with it (storage full: %s)',
  async (full) => {
    const browser = new FakeBrowser();
    const tab = await browser.open();
    const { tab: killed, two } = await withTwo(browser);
    browser.writesFail = true;
    killed.type(' last');
    await killed.autosave.whenIdle();
    killed.kill();
    browser.writesFail = full;
    expect(await tab.drafts.open(two)).toBe(true);
    expect(tab.workbench.getState()).toMatchObject({ text: 'second last', name: 'two' });
    browser.writesFail = false;
    tab.type('!');
    await tab.autosave.whenIdle();
    expect((await tab.storage.load(two))?.record.text).toBe('second last!');
    expect(await tab.storage.list()).toHaveLength(2);
    expect(browser.local.size).toBe(0);
  },
);

test('a draft that could not be opened is not kept from other tabs', async () => {
  const browser = new FakeBrowser();
  const { tab, one } = await withTwo(browser);
  const other = await browser.open();
  browser.failure = () => new Error('busy');
  await expect(other.drafts.open(one)).rejects.toThrow('busy');
  browser.failure = undefined;
  expect(await tab.drafts.open(one)).toBe(true);
});

describe('a timeline', () => {
  test('has the earlier texts, and restores one without losing the present one', async () => {
    const browser = new FakeBrowser();
    const { tab, one } = await withTwo(browser);
    await tab.drafts.open(one);
    for (const more of [' a', ' b']) {
      browser.time += 61_000;
      tab.type(more);
      await tab.autosave.whenIdle();
    }
    const timeline = await tab.drafts.timeline(one);
    expect(timeline).toMatchObject({ text: 'first a b', open: 'here', versions: [{ text: 'first a' }, { text: 'first' }] });
    expect(await tab.drafts.restore(one, 'first')).toBe(true);
    expect(tab.text()).toBe('first');
    expect((await tab.drafts.timeline(one))?.versions.map(({ text }) => text)).toContain('first a b');
    tab.workbench.getState().undo();
    expect(tab.text()).toBe('first a b');
  });

  test('of a draft that is not open opens it', async () => {
    const browser = new FakeBrowser();
    const { tab, one } = await withTwo(browser);
    expect(await tab.drafts.restore(one, 'zero')).toBe(true);
    expect(tab.workbench.getState()).toMatchObject({ text: 'zero', name: 'one', files: { motd } });
    tab.workbench.getState().undo();
    expect(tab.text()).toBe('first');
    tab.workbench.getState().undo();
    expect(tab.text()).toBe('second');
  });
});

describe('a file of all drafts', () => {
  test('brings them to another browser, and adds nothing twice', async () => {
    const { tab } = await withTwo(new FakeBrowser());
    const file = await tab.drafts.exportAll();
    expect(await tab.drafts.importAll(file)).toEqual({ ok: true, added: 0, skipped: 2 });

    const other = await new FakeBrowser().open();
    expect(await other.drafts.importAll(file)).toEqual({ ok: true, added: 2, skipped: 0 });
    expect(await other.drafts.list()).toMatchObject([
      { name: 'two', size: 6 },
      { name: 'one', fileCount: 1 },
    ]);
    const ofDrafts = (text: string) => text.slice(text.indexOf('"drafts"'));
    expect(ofDrafts(await other.drafts.exportAll())).toBe(ofDrafts(file));
  });

  test('has the draft as on screen when storage refuses it', async () => {
    const browser = new FakeBrowser();
    const { tab } = await withTwo(browser);
    browser.failure = () => new Error('there is no room');
    tab.type(' changed');
    await tab.autosave.whenIdle();
    expect(tab.workbench.getState().saved).toBe('failed');
    browser.failure = undefined;
    const file = await tab.drafts.exportAll();
    const other = await new FakeBrowser().open();
    expect(await other.drafts.importAll(file)).toEqual({ ok: true, added: 2, skipped: 0 });
    expect((await other.storage.list()).map(({ text }) => text).sort()).toEqual(['first', 'second changed']);
  });

  test('overwrites nothing', async () => {
    const browser = new FakeBrowser();
    const { tab, two } = await withTwo(browser);
    const file = await tab.drafts.exportAll();
    tab.type(' changed');
    await tab.autosave.whenIdle();
    expect(await tab.drafts.importAll(file)).toEqual({ ok: true, added: 1, skipped: 1 });
    expect((await tab.storage.load(two))?.record.text).toBe('second changed');
    expect((await tab.storage.list()).map(({ text }) => text).sort()).toEqual(['first', 'second', 'second changed']);
    expect(await tab.drafts.importAll(file)).toEqual({ ok: true, added: 0, skipped: 2 });
  });

  test('does not let a draft have changed in the future, so that the next change is the latest', async () => {
    const { tab } = await withTwo(new FakeBrowser());
    const latest = new Date(8_640_000_000_000_000).toISOString();
    const file = (await tab.drafts.exportAll())
      .replaceAll(/"changed": "[^"]*"/g, `"changed": "${latest}"`)
      .replaceAll('"text": "', '"text": "another ');
    expect(await tab.drafts.importAll(file)).toEqual({ ok: true, added: 2, skipped: 0 });
    const id = (await tab.drafts.list())[0]?.id ?? '';
    await tab.drafts.open(id);
    tab.type(' changed');
    await tab.autosave.whenIdle();
    expect((await tab.drafts.list())[0]).toMatchObject({ id });
    expect(JSON.parse(await tab.drafts.exportAll())).toHaveProperty('drafts.length', 4);
  });

  test('takes time in proportion to the number of similar drafts', async () => {
    const tab = await new FakeBrowser().open();
    const files = { a: { text: 'x'.repeat(5000) } };
    const drafts = Array.from({ length: 2000 }, (_, index) => ({
      id: `${index}`,
      name: '',
      text: '',
      created: '2026-01-01',
      changed: '2026-01-01',
      files: { ...files, b: { text: `${index}` } },
    }));
    const start = performance.now();
    expect(await tab.drafts.importAll(JSON.stringify({ format: 'bunsen-drafts', version: 1, drafts }))).toMatchObject({ added: 2000 });
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test('that is damaged changes nothing', async () => {
    const { tab } = await withTwo(new FakeBrowser());
    const file = await tab.drafts.exportAll();
    expect(await tab.drafts.importAll(file.slice(0, -20))).toMatchObject({ ok: false });
    expect(await tab.storage.list()).toHaveLength(2);
  });
});

test('copies are numbered', () => {
  expect(['rack-4', 'rack-4-copy', 'rack-4-copy-2', 'copy'].map(copyName)).toEqual([
    'rack-4-copy',
    'rack-4-copy-2',
    'rack-4-copy-3',
    'copy-copy',
  ]);
});
