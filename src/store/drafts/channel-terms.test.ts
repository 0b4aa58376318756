import { expect, test } from 'vitest';
import { FakeBrowser } from './testing/fake-browser.ts';

const header = 'variant: fcos\nversion: 1.6.0\n';

test('a new tab leaves the last keystrokes of a living one to that, without locks too', async () => {
  const browser = new FakeBrowser('channel');
  const tab = await browser.open();
  tab.workbench.getState().open({ text: header, name: 'rack-4' });
  await tab.keeper.settled();
  const { id } = tab.workbench.getState().draft;
  browser.failure = () => new Error('busy');
  tab.type('# mine');
  await tab.keeper.settled();
  browser.failure = undefined;
  expect(browser.local.size).toBe(1);

  const other = await browser.open();
  expect(other.text()).toBe('');
  expect(browser.local.size).toBe(1);
  expect(await other.drafts.list()).toMatchObject([{ name: 'rack-4', open: 'elsewhere' }]);
  tab.type('!');
  await tab.keeper.settled();
  expect(tab.workbench.getState()).toMatchObject({ name: 'rack-4', draft: { id }, saved: 'saved' });
  tab.kill();
  expect((await browser.open()).text()).toBe(`${header}# mine!`);
});

test('of tabs that ask at once for a draft one has it', async () => {
  const browser = new FakeBrowser('channel');
  const tabs = [browser.tab(), browser.tab(), browser.tab()];
  await Promise.all(tabs.map(({ ready }) => ready));
  expect((await Promise.all(tabs.map(({ claims }) => claims.claim('one')))).filter((granted) => granted)).toHaveLength(1);
  expect((await Promise.all(tabs.map(({ claims }) => claims.claim('one')))).filter((granted) => granted)).toHaveLength(1);
});

test('one that waits for a draft has it as soon as it is released', async () => {
  const browser = new FakeBrowser('channel');
  const [tab, other, third] = [await browser.open(), await browser.open(), await browser.open()];
  expect(await tab.claims.claim('one')).toBe(true);
  const later = other.claims.claim('one', 2000);
  expect([...await third.claims.heldElsewhere()]).toEqual(['one']);
  tab.claims.release('one');
  expect(await later).toBe(true);
  expect(await tab.claims.claim('one', 5)).toBe(false);
});
