import { expect, test, vi } from 'vitest';
import { channelLocks } from './channel-locks.ts';
import { FakeBrowser } from '../testing/fake-browser.ts';

const header = 'variant: fcos\nversion: 1.6.0\n';

test('a new tab leaves the last keystrokes of a living one to that tab, even without locks', async () => {
  const browser = new FakeBrowser('channel');
  const tab = await browser.open();
  tab.workbench.getState().open({ text: header, name: 'rack-4' });
  await tab.autosave.whenIdle();
  const { id } = tab.workbench.getState().draft;
  browser.failure = () => new Error('busy');
  tab.type('# mine');
  await tab.autosave.whenIdle();
  browser.failure = undefined;
  expect(browser.local.size).toBe(1);

  const other = await browser.open();
  expect(other.text()).toBe('');
  expect(browser.local.size).toBe(1);
  expect(await other.drafts.list()).toMatchObject([{ name: 'rack-4', open: 'elsewhere' }]);
  tab.type('!');
  await tab.autosave.whenIdle();
  expect(tab.workbench.getState()).toMatchObject({ name: 'rack-4', draft: { id }, saved: 'saved' });
  tab.kill();
  expect((await browser.open()).text()).toBe(`${header}# mine!`);
});

test('of tabs that ask for a draft at once, one gets it', async () => {
  const browser = new FakeBrowser('channel');
  const tabs = [browser.tab(), browser.tab(), browser.tab()];
  await Promise.all(tabs.map(({ ready }) => ready));
  expect((await Promise.all(tabs.map(({ claims }) => claims.claim('one')))).filter((granted) => granted)).toHaveLength(1);
  expect((await Promise.all(tabs.map(({ claims }) => claims.claim('one')))).filter((granted) => granted)).toHaveLength(1);
});

test('a tab that waits for a draft gets it as soon as it is released', async () => {
  const browser = new FakeBrowser('channel');
  const [tab, other, third] = [await browser.open(), await browser.open(), await browser.open()];
  expect(await tab.claims.claim('one')).toBe(true);
  const later = other.claims.claim('one', 2000);
  expect([...(await third.claims.heldElsewhere())]).toEqual(['one']);
  tab.claims.release('one');
  expect(await later).toBe(true);
  expect(await tab.claims.claim('one', 5)).toBe(false);
});

test('a draft that is released and asked for again at once is granted', async () => {
  const tab = await new FakeBrowser('channel').open();
  const first = tab.claims.claim('one');
  tab.claims.release('one');
  expect(await Promise.all([first, tab.claims.claim('one')])).toEqual([true, true]);
});

test('undo and redo between two drafts, faster than tabs answer, continue with both', async () => {
  const tab = await new FakeBrowser('channel').open();
  const { open, undo, redo } = tab.workbench.getState();
  for (const name of ['one', 'two']) {
    open({ text: `${header}# ${name}`, name });
    await tab.autosave.whenIdle();
    await tab.claims.claim(tab.workbench.getState().draft.id);
  }
  for (const go of [undo, redo, undo]) {
    go();
    await tab.autosave.whenIdle();
  }
  await tab.claims.claim(tab.workbench.getState().draft.id);
  await tab.autosave.whenIdle();
  expect(tab.workbench.getState()).toMatchObject({ name: 'one', notice: undefined });
  expect((await tab.drafts.list()).map(({ name }) => name)).toEqual(['two', 'one']);
});

test('releasing a draft twice does not release a later claim on it', async () => {
  const said: unknown[] = [];
  const locks = channelLocks({ postMessage: (message: unknown) => void said.push(message), addEventListener: () => undefined }, 'me', 1);
  const first = locks.request('one', 0);
  first.release();
  const second = locks.request('one', 0);
  first.release();
  expect([await first.granted, await second.granted]).toEqual([false, true]);
  first.release();
  await locks.held();
  expect(said.at(-1)).toMatchObject({ claims: [{ id: 'one' }] });
  second.release();
  await locks.held();
  expect(said.at(-1)).toMatchObject({ claims: [] });
});

test('what many pages were killed with is claimed together, and settled in the order in which it was typed', async () => {
  const browser = new FakeBrowser('channel');
  const names = Array.from({ length: 10 }, (_, index) => `rack-${index}`);
  names.forEach((name, at) =>
    browser.local.set(`bunsen.journal.${name}.w`, JSON.stringify({ id: name, name, text: `${header}# ${name}`, writer: 'w', at })),
  );
  let waiting = 0;
  const together: number[] = [];
  browser.onClaims = (claims) => {
    const claim = claims.claim.bind(claims);
    vi.spyOn(claims, 'claim').mockImplementation(async (...given) => {
      together.push(++waiting);
      const granted = await claim(...given);
      waiting--;
      return granted;
    });
  };
  const tab = browser.tab();
  await tab.ready;
  expect(Math.max(...together)).toBe(10);
  expect(tab.workbench.getState().name).toBe('rack-9');
  expect((await tab.drafts.list()).map(({ name }) => name)).toEqual([...names].reverse());
  expect(browser.local.size).toBe(0);
  expect((await (await browser.open()).drafts.list()).map(({ open }) => open)).toEqual([
    'elsewhere',
    ...Array.from({ length: 9 }, () => 'nowhere'),
  ]);
});
