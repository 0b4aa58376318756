import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { silentAfter } from './storage/silence.ts';
import { FakeBrowser, quotaExceeded, type Tab } from './testing/fake-browser.ts';
import { runs } from '../../core/testing/runs.ts';

const header = 'variant: fcos\nversion: 1.6.0\n';
const motd = { text: 'Hello\n' };
const textsOf = async ({ storage }: Tab) => (await storage.list()).map(({ text }) => text);

describe('a draft', () => {
  test('is kept as it is typed, with its name, target and files, and is the first text of the next visit', async () => {
    const browser = new FakeBrowser();
    const tab = await browser.open();
    tab.workbench.getState().open({ text: header, name: 'rack-4', files: { motd } });
    expect(tab.workbench.getState().saved).toBe('pending');
    await tab.autosave.whenIdle();
    expect(tab.workbench.getState().saved).toBe('saved');
    tab.type('# é');
    await tab.autosave.whenIdle();
    expect(await tab.drafts.list()).toMatchObject([
      { name: 'rack-4', target: 'fcos@1.6.0', size: header.length + 4 + 6, fileCount: 1, open: 'here' },
    ]);
    tab.kill();

    for (const session of [tab.session, undefined]) {
      const next = await browser.open(session);
      expect(next.workbench.getState()).toMatchObject({
        text: `${header}# é`,
        name: 'rack-4',
        files: { motd },
        canUndo: false,
        saved: 'saved',
      });
      next.kill();
    }
  });

  test('has only its changed files written', async () => {
    const browser = new FakeBrowser();
    const tab = await browser.open();
    const { open, putFiles, removeFile } = tab.workbench.getState();
    open({ text: header, files: { old: motd } });
    putFiles({ motd });
    removeFile('old');
    await tab.autosave.whenIdle();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    putFiles({ more: { text: 'more' } });
    await tab.autosave.whenIdle();
    expect(put.mock.calls.map(([, key]) => key)).toEqual([undefined, [tab.workbench.getState().draft.id, 'more']]);
    put.mockRestore();
    tab.kill();
    expect((await browser.open()).workbench.getState().files).toEqual({ motd, more: { text: 'more' } });
  });

  test('begun before the kept one has been read stays, and so does that one', async () => {
    const browser = new FakeBrowser();
    const tab = await browser.open();
    tab.workbench.getState().open({ text: header });
    await tab.autosave.whenIdle();
    tab.kill();
    browser.time += 1000;
    const next = browser.tab();
    next.type('begun');
    await next.ready;
    await next.autosave.whenIdle();
    expect(next.text()).toBe('begun');
    expect((await textsOf(next)).sort()).toEqual(['begun', header]);
    expect(await next.drafts.list()).toMatchObject([{ open: 'here' }, { open: 'nowhere' }]);
    // Another tab must not have it open too.
    expect((await browser.open()).text()).toBe('');
  });

  test('is restored after a crash in the middle of a write, up to the last key', async () => {
    const browser = new FakeBrowser();
    const tab = await browser.open();
    tab.workbench.getState().open({ text: header });
    await tab.autosave.whenIdle();
    tab.type('# one');
    await Promise.resolve();
    tab.type(' two');
    tab.kill();
    const next = await browser.open(tab.session);
    expect(next.text()).toBe(`${header}# one two`);
    await next.autosave.whenIdle();
    expect(await textsOf(next)).toEqual([next.text()]);
    expect([...browser.local.keys()]).toEqual([]);
  });

  test('that no tab has open continues in a new tab; an open one stays where it is', async () => {
    const browser = new FakeBrowser();
    const tab = await browser.open();
    tab.workbench.getState().open({ text: header });
    await tab.autosave.whenIdle();
    const other = await browser.open();
    expect(other.text()).toBe('');
    expect(await other.drafts.list()).toMatchObject([{ open: 'elsewhere' }]);
    expect(await other.drafts.open(tab.workbench.getState().draft.id)).toBe(false);
    tab.kill();
    expect((await browser.open()).text()).toBe(header);
  });

  test('is not kept when nothing in it is the user’s', async () => {
    const browser = new FakeBrowser();
    const tab = await browser.open();
    const { open, undo, redo } = tab.workbench.getState();
    open({ text: header, files: {}, sample: true });
    await tab.autosave.whenIdle();
    expect(await textsOf(tab)).toEqual([header]);
    open({ text: `${header}# other\n`, files: {}, sample: true });
    await tab.autosave.whenIdle();
    expect(await textsOf(tab)).toEqual([`${header}# other\n`]);
    // A draft that undo returns to is kept again, and changes stay.
    undo();
    tab.type('# mine\n');
    await tab.autosave.whenIdle();
    open({ text: 'third' });
    await tab.autosave.whenIdle();
    expect((await textsOf(tab)).sort()).toEqual(['third', `${header}# mine\n`]);
    undo();
    redo();
    await tab.autosave.whenIdle();
    expect((await textsOf(tab)).sort()).toEqual(['third', `${header}# mine\n`]);
  });

  test.each(['at once', 'later'])('that is emptied, and left %s, has its former text in its timeline', async (when) => {
    const browser = new FakeBrowser();
    const tab = await browser.open();
    tab.workbench.getState().open({ text: header, name: 'rack-4' });
    await tab.autosave.whenIdle();
    const { id } = tab.workbench.getState().draft;
    tab.kill();
    const next = await browser.open();
    next.workbench.getState().replace('');
    if (when === 'later') await next.autosave.whenIdle();
    next.workbench.getState().open({ text: 'other', name: 'other' });
    await next.autosave.whenIdle();
    expect(await next.drafts.list()).toMatchObject([{ name: 'other' }, { name: 'rack-4', open: 'nowhere' }]);
    expect(await next.drafts.timeline(id)).toMatchObject({ text: '', versions: [{ text: header }] });
    next.kill();

    // When undo returns to it and it is left again, it is still the same draft.
    const last = await browser.open();
    await last.drafts.open(id);
    last.workbench.getState().open({ text: 'third', name: 'third' });
    await last.autosave.whenIdle();
    last.workbench.getState().undo();
    last.type('# again\n');
    await last.autosave.whenIdle();
    expect(last.workbench.getState().draft.id).toBe(id);
    expect(last.workbench.getState().name).toBe('rack-4');
  });
});

test('undo returns to the former draft, its name and its files, and keeps both', async () => {
  const browser = new FakeBrowser();
  const tab = await browser.open();
  const { open, undo, redo, putFiles } = tab.workbench.getState();
  open({ text: 'first', name: 'one', files: { motd } });
  const { draft } = tab.workbench.getState();
  open({ text: 'second', name: 'two', files: {} });
  putFiles({ later: motd });
  undo();
  expect(tab.workbench.getState()).toMatchObject({ text: 'first', name: 'one', files: { motd }, draft });
  tab.workbench.getState().removeFile('motd');
  redo();
  expect(tab.workbench.getState()).toMatchObject({ text: 'second', name: 'two', files: { later: motd } });
  undo();
  expect(tab.workbench.getState().files).toEqual({});
  await tab.autosave.whenIdle();
  const kept = (await tab.drafts.list()).map(({ name, fileCount }) => [name, fileCount]);
  expect(kept.sort()).toEqual([
    ['one', 0],
    ['two', 1],
  ]);
});

describe('two tabs', () => {
  test('a duplicated one continues with a copy', async () => {
    const browser = new FakeBrowser();
    const tab = await browser.open();
    tab.workbench.getState().open({ text: header, name: 'rack-4', files: { motd } });
    await tab.autosave.whenIdle();
    const other = await browser.open(tab.copySession());
    expect(other.workbench.getState()).toMatchObject({ text: header, name: 'rack-4-copy', files: { motd } });
    expect(other.workbench.getState().notice?.title).toMatch(/This is a copy/);
    other.type('# theirs');
    tab.type('# mine');
    await Promise.all([tab.autosave.whenIdle(), other.autosave.whenIdle()]);
    expect((await textsOf(tab)).sort()).toEqual([`${header}# mine`, `${header}# theirs`]);
  });

  test('sharing one draft, for lack of locks, part at the first change, with a notice', async () => {
    const browser = new FakeBrowser('neither');
    const tab = await browser.open();
    tab.workbench.getState().open({ text: header, name: 'rack-4', files: { motd } });
    await tab.autosave.whenIdle();
    const other = await browser.open(tab.copySession());
    expect(other.workbench.getState().draft.id).toBe(tab.workbench.getState().draft.id);
    other.type('# theirs');
    await other.autosave.whenIdle();
    tab.type('# mine');
    await tab.autosave.whenIdle();
    expect(tab.workbench.getState()).toMatchObject({ name: 'rack-4-copy', saved: 'saved', notice: { title: 'Continuing as rack-4-copy' } });
    expect(await tab.storage.load(tab.workbench.getState().draft.id)).toMatchObject({
      record: { text: `${header}# mine` },
      files: { motd },
    });
    expect((await textsOf(tab)).sort()).toEqual([`${header}# mine`, `${header}# theirs`]);
  });

  test('undo back to a draft that another tab has opened makes a copy', async () => {
    const browser = new FakeBrowser();
    const tab = await browser.open();
    tab.workbench.getState().open({ text: 'first', name: 'one' });
    const { id } = tab.workbench.getState().draft;
    tab.workbench.getState().open({ text: 'second' });
    await tab.autosave.whenIdle();
    const other = await browser.open();
    expect(await other.drafts.open(id)).toBe(true);
    other.type(' theirs');
    await other.autosave.whenIdle();
    tab.workbench.getState().undo();
    tab.type(' mine');
    await tab.autosave.whenIdle();
    expect(tab.workbench.getState().name).toBe('one-copy');
    expect((await textsOf(tab)).sort()).toEqual(['first mine', 'first theirs', 'second']);
  });
});

describe('a draft that was left before it was kept', () => {
  /** A tab whose first draft could not be kept and was left; then there is room again. */
  async function left(browser: FakeBrowser): Promise<{ tab: Tab; first: string }> {
    const tab = await browser.open();
    tab.workbench.getState().open({ text: header, name: 'first' });
    await tab.autosave.whenIdle();
    const first = tab.workbench.getState().draft.id;
    browser.failure = quotaExceeded;
    tab.type('# more');
    tab.workbench.getState().open({ text: `${header}# second`, name: 'second' });
    await tab.autosave.whenIdle();
    browser.failure = undefined;
    return { tab, first };
  }

  test('is kept later, and no longer open', async () => {
    const { tab, first } = await left(new FakeBrowser());
    tab.type('!');
    await tab.autosave.whenIdle();
    expect(await textsOf(tab)).toContain(`${header}# more`);
    expect((await tab.drafts.list()).find(({ id }) => id === first)).toMatchObject({ open: 'nowhere' });
  });

  test('stays with its tab until then', async () => {
    const browser = new FakeBrowser();
    const { first } = await left(browser);
    expect(await (await browser.open()).drafts.open(first)).toBe(false);
  });

  test('becomes a copy where another tab has changed it; the tab continues with its own', async () => {
    const browser = new FakeBrowser('neither');
    const other = await browser.open();
    const { tab, first } = await left(browser);
    expect(await other.drafts.open(first)).toBe(true);
    other.type('# theirs');
    await other.autosave.whenIdle();
    tab.type('!');
    await tab.autosave.whenIdle();
    expect((await tab.drafts.list()).map(({ name }) => name).sort()).toEqual(['first', 'first-copy', 'second']);
    tab.kill();
    expect((await browser.open(tab.session)).workbench.getState().name).toBe('second');
  });
});

describe('storage that fails', () => {
  test('is reported once, loses nothing on screen, and is tried again with the next change', async () => {
    const browser = new FakeBrowser();
    const tab = await browser.open();
    browser.failure = quotaExceeded;
    browser.local.full = true;
    tab.workbench.getState().open({ text: header });
    await tab.autosave.whenIdle();
    expect(tab.workbench.getState()).toMatchObject({ text: header, saved: 'failed', notice: { title: 'Not saved: there is no room' } });
    tab.workbench.getState().dismissNotice();
    tab.type('# more');
    await tab.autosave.whenIdle();
    expect(tab.workbench.getState()).toMatchObject({ saved: 'failed', notice: undefined });
    tab.workbench.getState().open({ text: 'other' });
    await tab.autosave.whenIdle();
    browser.failure = undefined;
    tab.type(' text');
    await tab.autosave.whenIdle();
    expect(tab.workbench.getState().saved).toBe('saved');
    expect((await textsOf(tab)).sort()).toEqual(['other text', `${header}# more`]);
  });

  test('is still reported when a kept draft is opened', async () => {
    const browser = new FakeBrowser();
    const tab = await browser.open();
    tab.workbench.getState().open({ text: header });
    await tab.autosave.whenIdle();
    const { id } = tab.workbench.getState().draft;
    tab.workbench.getState().open({ text: 'other' });
    await tab.autosave.whenIdle();
    browser.failure = quotaExceeded;
    tab.type(' text');
    await tab.autosave.whenIdle();
    tab.workbench.getState().open({ text: header, id });
    await tab.autosave.whenIdle();
    expect(tab.workbench.getState()).toMatchObject({ text: header, saved: 'failed' });
  });

  test('never makes the journal return to an older text', async () => {
    const browser = new FakeBrowser();
    const tab = await browser.open();
    const journaled = () => [...browser.local.values()].map((entry) => (JSON.parse(entry) as { text: string }).text);
    const before: string[][] = [];
    browser.failure = () => {
      before.push(journaled());
      if (before.length === 1) tab.type(' two');
      return quotaExceeded();
    };
    tab.type('one');
    await tab.autosave.whenIdle();
    // The first text is tried three times, each time with more room; then the second.
    expect(before).toEqual([['one'], ...Array.from({ length: 5 }, () => ['one two'])]);
  });

  test('that is full drops the oldest versions first', async () => {
    const browser = new FakeBrowser();
    const tab = await browser.open();
    tab.workbench.getState().open({ text: 'x' });
    await tab.autosave.whenIdle();
    for (let minute = 1; minute <= 4; minute++) {
      browser.time += 61_000;
      tab.type(`# ${minute}\n`);
      await tab.autosave.whenIdle();
    }
    const { id } = tab.workbench.getState().draft;
    expect((await tab.storage.load(id))?.versions).toHaveLength(4);
    let failures = 1;
    browser.failure = () => {
      if (--failures === 0) browser.failure = undefined;
      return quotaExceeded();
    };
    tab.type('# more');
    await tab.autosave.whenIdle();
    expect(tab.workbench.getState().saved).toBe('saved');
    const kept = await tab.storage.load(id);
    expect(kept?.record.text).toBe(tab.text());
    expect(kept?.versions.map(({ text }) => text)).toEqual(['x# 1\n# 2\n', 'x# 1\n# 2\n# 3\n']);
  });

  test('is reported, and the journal shows what it has', async () => {
    const browser = new FakeBrowser();
    browser.failure = () => new Error('access is denied');
    const tab = await browser.open();
    expect(tab.workbench.getState().notice).toMatchObject({
      title: 'Your saved drafts could not be read',
      body: 'The browser’s database reported “access is denied”. Nothing has been deleted. Reload the page; if that does not help, restart the browser.',
      action: { label: 'Reload the page' },
    });
    tab.workbench.getState().open({ text: header });
    tab.type('# more');
    await tab.autosave.whenIdle();
    tab.kill();
    const next = await browser.open(tab.session);
    expect(next.text()).toBe(`${header}# more`);
    next.kill();
    browser.failure = undefined;
    expect((await browser.open()).text()).toBe(`${header}# more`);
  });
});

describe('a database that does not answer', () => {
  /** A browser in which a tab was killed, with a text that only the journal has; from now on its database is silent. */
  async function silentBrowser(journalled = true) {
    const browser = new FakeBrowser();
    const tab = await browser.open();
    tab.workbench.getState().open({ text: header, name: 'rack-4', files: { motd } });
    await tab.autosave.whenIdle();
    if (journalled) {
      browser.writesFail = true;
      tab.type('# more');
      await tab.autosave.whenIdle();
      browser.writesFail = false;
    }
    tab.kill();
    let answer = () => {};
    browser.silence = new Promise((resolve) => (answer = resolve));
    return { browser, tab, answer };
  }
  const settle = () => vi.advanceTimersByTimeAsync(100);

  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  test('does not block: after three seconds the journal’s text is shown, unsaved, and saved as soon as the database answers', async () => {
    vi.useRealTimers();
    const { browser, tab, answer } = await silentBrowser();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const next = browser.tab(tab.session);
    await vi.advanceTimersByTimeAsync(silentAfter - 1);
    expect(next.text()).toBe('');
    await vi.advanceTimersByTimeAsync(1);
    await next.ready;
    const { draft } = tab.workbench.getState();
    expect(next.workbench.getState()).toMatchObject({ text: `${header}# more`, name: 'rack-4', draft: { id: draft.id }, saved: 'failed' });
    expect(next.autosave.hasBackup()).toBe(true);
    next.type('!');
    await settle();
    vi.useRealTimers();
    answer();
    await next.read;
    await next.autosave.whenIdle();
    // Its files have arrived, and it is still the same draft.
    expect(next.workbench.getState()).toMatchObject({
      text: `${header}# more!`,
      name: 'rack-4',
      files: { motd },
      draft: { id: draft.id },
      saved: 'saved',
    });
    expect(await next.drafts.list()).toMatchObject([{ name: 'rack-4', fileCount: 1 }]);
    expect(browser.local.size).toBe(0);
  });

  test('loses nothing when the page is killed meanwhile', async () => {
    vi.useRealTimers();
    const { browser, tab, answer } = await silentBrowser();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const next = browser.tab(tab.session);
    await vi.advanceTimersByTimeAsync(silentAfter);
    await next.ready;
    next.type('!');
    next.kill();
    vi.useRealTimers();
    answer();
    browser.silence = undefined;
    const last = await browser.open(next.session);
    expect(last.workbench.getState()).toMatchObject({ text: `${header}# more!`, name: 'rack-4', files: { motd } });
    expect(await textsOf(last)).toEqual([`${header}# more!`]);
  });

  test('with nothing in the journal shows its draft once it answers, unless something was begun', async () => {
    for (const begun of [false, true]) {
      vi.useRealTimers();
      const { browser, tab, answer } = await silentBrowser(false);
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      const next = browser.tab(tab.session);
      await vi.advanceTimersByTimeAsync(silentAfter);
      await next.ready;
      expect(next.text()).toBe('');
      if (begun) next.type('begun');
      vi.useRealTimers();
      answer();
      await next.read;
      expect(next.text()).toBe(begun ? 'begun' : header);
      await next.autosave.whenIdle();
      expect((await textsOf(next)).sort()).toEqual(begun ? ['begun', header] : [header]);
    }
  });

  test('does not do later what was refused', async () => {
    vi.useRealTimers();
    const { browser, tab, answer } = await silentBrowser(false);
    browser.silence = undefined;
    const next = await browser.open();
    next.workbench.getState().open({ text: 'other' });
    await next.autosave.whenIdle();
    browser.silence = new Promise(() => {});
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { id } = tab.workbench.getState().draft;
    const refused = expect(next.drafts.open(id)).rejects.toThrow('the browser’s database is not responding');
    await vi.advanceTimersByTimeAsync(silentAfter);
    await refused;
    await expect(next.drafts.list()).rejects.toThrow('is not responding');
    answer();
    await settle();
    expect(next.text()).toBe('other');
    next.type('!');
    expect(next.workbench.getState().saved).toBe('failed');
  });
});

test('of the drafts of killed pages, a new tab continues with the one typed into last', async () => {
  const browser = new FakeBrowser();
  const [tab, other] = [await browser.open(), await browser.open()];
  browser.writesFail = true;
  for (const { workbench } of [other, tab]) {
    workbench.getState().open({ text: header });
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  tab.type('# last');
  tab.kill();
  other.kill();
  browser.writesFail = false;
  expect((await browser.open()).text()).toBe(`${header}# last`);
});

test('a tab whose draft was deleted meanwhile does not keep its id from others', async () => {
  const browser = new FakeBrowser();
  const [tab, other] = [await browser.open(), await browser.open()];
  tab.workbench.getState().open({ text: header });
  await tab.autosave.whenIdle();
  tab.kill();
  const { id } = tab.workbench.getState().draft;
  const undo = await other.drafts.remove(id);
  await browser.open(tab.session);
  await undo?.();
  expect(await other.drafts.open(id)).toBe(true);
});

test('a new tab that cannot read the latest draft leaves it to another', async () => {
  const browser = new FakeBrowser();
  const tab = await browser.open();
  tab.workbench.getState().open({ text: header });
  await tab.autosave.whenIdle();
  tab.kill();
  const next = browser.tab();
  vi.spyOn(next.storage, 'load').mockRejectedValueOnce(new Error('busy'));
  await next.ready;
  expect(next.workbench.getState()).toMatchObject({ text: '', notice: { title: 'Your saved drafts could not be read' } });
  expect((await browser.open()).text()).toBe(header);
});

describe('storage that is full when a page starts', () => {
  /** A browser without room in which two tabs were killed, each with a text that only the journal has. */
  async function withKilled() {
    const browser = new FakeBrowser();
    const [tab, other] = [await browser.open(), await browser.open()];
    tab.workbench.getState().open({ text: header, name: 'rack-4', files: { motd } });
    other.workbench.getState().open({ text: 'other', name: 'rack-5' });
    await Promise.all([tab.autosave.whenIdle(), other.autosave.whenIdle()]);
    browser.writesFail = true;
    tab.type('# more');
    await tab.autosave.whenIdle();
    tab.kill();
    return { browser, tab, other };
  }

  test('continues the draft of the tab, with its last text and its files', async () => {
    const { browser, tab } = await withKilled();
    const next = await browser.open(tab.session);
    const { draft } = tab.workbench.getState();
    expect(next.workbench.getState()).toMatchObject({ text: `${header}# more`, name: 'rack-4', files: { motd }, draft: { id: draft.id } });
    await next.autosave.whenIdle();
    expect(next.workbench.getState()).toMatchObject({ saved: 'failed', notice: { title: 'Not saved: there is no room' } });
    browser.writesFail = false;
    next.type('!');
    await next.autosave.whenIdle();
    expect(await next.drafts.list()).toMatchObject([{ name: 'rack-4', open: 'here' }, { name: 'rack-5' }]);
    expect(await next.storage.load(draft.id)).toMatchObject({ record: { text: `${header}# more!` }, files: { motd } });
    expect(browser.local.size).toBe(0);
  });

  test('leaves what another tab was killed with to a later page, and shows the tab’s own', async () => {
    const { browser, tab, other } = await withKilled();
    other.kill();
    const next = await browser.open(other.session);
    expect(next.workbench.getState()).toMatchObject({ text: 'other', saved: 'saved', notice: undefined });
    browser.writesFail = false;
    next.kill();
    const later = await browser.open(tab.session);
    expect(later.workbench.getState()).toMatchObject({ text: `${header}# more`, files: { motd }, saved: 'saved' });
  });

  test('shows the later of two texts that a draft was killed with', async () => {
    const browser = new FakeBrowser();
    browser.writesFail = true;
    for (const at of [1, 2])
      browser.local.set(
        `bunsen.journal.one.w${at}`,
        JSON.stringify({ id: 'one', name: 'rack-4', text: `text ${at}`, writer: `w${at}`, at }),
      );
    expect((await browser.open()).text()).toBe('text 2');
  });

  test('shows a new tab what was typed last', async () => {
    const { browser, other } = await withKilled();
    const next = await browser.open();
    expect(next.workbench.getState()).toMatchObject({ text: `${header}# more`, files: { motd } });
    next.kill();
    other.kill();
    browser.writesFail = false;
    expect((await browser.open()).workbench.getState()).toMatchObject({ text: `${header}# more`, name: 'rack-4', files: { motd } });
  });
});

describe('a large text', () => {
  const large = `${header}# ${'x'.repeat(300_000)}\n`;
  const written = (browser: FakeBrowser) => [...browser.local.values()].reduce((sum, value) => sum + value.length, 0);

  test('waits a moment, and is in the journal at once', async () => {
    const browser = new FakeBrowser();
    const tab = await browser.open();
    tab.workbench.getState().open({ text: large });
    tab.type('a');
    tab.kill();
    const next = await browser.open(tab.session);
    expect(next.text()).toBe(`${large}a`);
    await next.autosave.whenIdle();
    expect(browser.local.size).toBe(0);
  });

  test('has only its changes in the journal once the database has it', async () => {
    const browser = new FakeBrowser();
    const tab = await browser.open();
    tab.workbench.getState().open({ text: large });
    await tab.autosave.whenIdle();
    expect(browser.local.size).toBe(0);
    tab.workbench.getState().change([{ offset: 0, length: 0, text: '# top\n' }]);
    tab.type('end');
    expect(written(browser)).toBeLessThan(1000);
    tab.kill();
    expect((await browser.open(tab.session)).text()).toBe(`# top\n${large}end`);
  });

  test.each([true, false])('loses no key to a kill while it is being saved, whether or not it was kept by then (%s)', async (kept) => {
    const browser = new FakeBrowser();
    const tab = await browser.open();
    tab.workbench.getState().open({ text: large });
    await tab.autosave.whenIdle();
    tab.type('one');
    // The tab does not learn that the text is kept.
    const save = tab.storage.save.bind(tab.storage);
    const saving = new Promise<void>((resolve) => {
      vi.spyOn(tab.storage, 'save').mockImplementation(async (draft) => {
        if (kept) await save(draft);
        resolve();
        return new Promise(() => {});
      });
    });
    await saving;
    tab.type(' two');
    expect(written(browser)).toBeLessThan(1000);
    tab.kill();
    const next = await browser.open(tab.session);
    expect(next.text()).toBe(`${large}one two`);
    await next.autosave.whenIdle();
    expect(await textsOf(next)).toEqual([`${large}one two`]);
    expect(browser.local.size).toBe(0);
  });

  test('that another tab has changed meanwhile becomes a copy with the last keys', async () => {
    const browser = new FakeBrowser('neither');
    const tab = await browser.open();
    tab.workbench.getState().open({ text: large, name: 'rack-4' });
    await tab.autosave.whenIdle();
    const other = await browser.open(tab.copySession());
    tab.type('mine');
    tab.kill();
    other.type('theirs');
    await other.autosave.whenIdle();
    const next = await browser.open();
    expect((await textsOf(next)).sort()).toEqual([`${large}mine`, `${large}theirs`]);
  });

  test('stays in the journal where the database accepts nothing', async () => {
    const browser = new FakeBrowser();
    const tab = await browser.open();
    tab.workbench.getState().open({ text: large });
    await tab.autosave.whenIdle();
    browser.writesFail = true;
    for (let key = 0; key < 100; key++)
      tab.workbench.getState().change([{ offset: key % 2 === 0 ? 0 : tab.text().length, length: 0, text: `${key} ` }]);
    await tab.autosave.whenIdle();
    tab.workbench.getState().change([{ offset: 5, length: 100, text: 'y'.repeat(60_000) }]);
    tab.type('end');
    const text = tab.text();
    tab.kill();
    expect((await browser.open(tab.session)).text()).toBe(text);
  });
});

describe('a text of some size', () => {
  const text = 'x'.repeat(10_000);

  test('is in the journal with each key, and in the database after a pause', async () => {
    const browser = new FakeBrowser();
    const tab = await browser.open();
    tab.workbench.getState().open({ text });
    await tab.autosave.whenIdle();
    const save = vi.spyOn(tab.storage, 'save');
    for (const key of ['a', 'b', 'c']) {
      tab.type(key);
      await new Promise((resolve) => setTimeout(resolve, 0));
      expect([...browser.local.values()].join()).toContain(tab.text());
    }
    expect(save).not.toHaveBeenCalled();
    await tab.autosave.whenIdle();
    expect(save).toHaveBeenCalledTimes(1);
    expect(await textsOf(tab)).toEqual([`${text}abc`]);
    expect(browser.local.size).toBe(0);
  });

  test('goes into the database with each key where there is no journal', async () => {
    const browser = new FakeBrowser();
    const tab = await browser.open();
    tab.workbench.getState().open({ text });
    await tab.autosave.whenIdle();
    browser.local.full = true;
    const save = vi.spyOn(tab.storage, 'save');
    tab.type('a');
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(save).toHaveBeenCalledTimes(1);
    await tab.autosave.whenIdle();
  });
});

describe('whatever tabs do', () => {
  const act = fc.record({
    which: fc.nat(),
    what: fc.constantFrom(
      'type',
      'type',
      'type',
      'wait',
      'settle',
      'duplicate',
      'kill',
      'reopen',
      'new',
      'undo',
      'redo',
      'fresh',
      'full',
      'open',
      'rename',
    ),
  });

  test.each([['locks'], ['channel'], ['neither'], ['locks', 5], ['channel', 5], ['neither', 5]] as const)(
    'the latest text of each is kept (%s, whole up to %s)',
    async (has, wholeText?: number) => {
      const locks = has !== 'neither';
      await fc.assert(
        fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
          const browser = new FakeBrowser(has, wholeText);
          let tabs = [await browser.open()];
          let count = 0;
          /** What tabs have read but not written: it is another's to continue. */
          const read = new Map<Tab, string>();
          const isOwn = (tab: Tab) => tab.text() !== '' && tab.text() !== read.get(tab);
          /** Texts that must be kept somewhere: of tabs that were killed for good. */
          const orphans: string[] = [];
          for (const { which, what } of acts) {
            browser.time += 10_000;
            const tab = tabs[which % tabs.length];
            if (!tab) break;
            const { open, undo, redo } = tab.workbench.getState();
            if (what === 'type') tab.type(`${count++} `);
            if (what === 'wait') await new Promise((resolve) => setTimeout(resolve));
            if (what === 'settle') await tab.autosave.whenIdle();
            if (what === 'new') open({ text: `new ${count++} ` });
            if (what === 'undo') undo();
            if (what === 'redo') redo();
            // Two tabs sharing one draft put what they read of each other into its timeline, for which there is no room then.
            if (what === 'full' && locks) browser.writesFail = !browser.writesFail;
            if (what === 'open' || what === 'rename') {
              const closed = (await tab.drafts.list()).filter((draft) => draft.open === 'nowhere');
              const { id } = closed[count % closed.length] ?? {};
              if (id && what === 'rename') await tab.drafts.rename(id, `name-${count++}`).catch(() => undefined);
              else if (id && (await tab.drafts.open(id))) read.set(tab, tab.text());
            }
            if (what === 'duplicate' && tabs.length < 4) {
              const copy = await browser.open(tab.copySession());
              if (!locks) read.set(copy, copy.text());
              tabs.push(copy);
            }
            if (what === 'fresh' && tabs.length < 4) {
              const fresh = await browser.open();
              read.set(fresh, fresh.text());
              tabs.push(fresh);
            }
            if (what === 'kill' && tabs.length > 1) {
              tab.kill();
              if (isOwn(tab)) orphans.push(tab.text());
              tabs = tabs.filter((other) => other !== tab);
            }
            if (what === 'reopen') {
              const { text } = tab.workbench.getState();
              tab.kill();
              if (isOwn(tab)) orphans.push(text);
              const next = await browser.open(tab.session);
              // Without locks another tab may be the first to settle the journal, and have the text as a draft of its own.
              if (locks && text !== '') expect(next.text()).toBe(text);
              read.set(next, next.text());
              tabs = tabs.map((other) => (other === tab ? next : other));
            }
          }
          browser.writesFail = false;
          // Where undo led has been requested by now.
          await new Promise((resolve) => setTimeout(resolve, 5));
          for (const tab of tabs) {
            tab.autosave.rescue();
            await tab.autosave.whenIdle();
          }
          const [watcher] = tabs;
          if (!watcher) return;
          const ids = tabs.filter((tab) => tab.text() !== '').map((tab) => tab.workbench.getState().draft.id);
          if (locks) expect(new Set(ids).size).toBe(ids.length);
          const last = await browser.open();
          const everything = new Set(
            (await Promise.all((await last.storage.list()).map(({ id }) => last.storage.load(id)))).flatMap((draft) =>
              draft ? [draft.record.text, ...draft.versions.map(({ text }) => text)] : [],
            ),
          );
          for (const tab of tabs) {
            expect(tab.workbench.getState().saved).toBe('saved');
            if (isOwn(tab)) expect(everything).toContain(tab.text());
          }
          // What a tab continued with after it was reopened need not stay as it was.
          const typedOn = [...everything];
          for (const text of orphans) expect(typedOn.some((kept) => kept.startsWith(text) || text.startsWith(kept))).toBe(true);
        }),
        { numRuns: runs(12) },
      );
    },
  );
});
