import { expect, test } from 'vitest';
import { FakeBrowser, type Tab } from './testing/fake-browser.ts';
import { dropUntouched } from './untouched.ts';

const files = { 'a.txt': { text: 'A' } };

/** Opens a tab, and a link's config in it, as the app does at each start. */
async function visitByLink(browser: FakeBrowser, text: string, session?: Tab['session']): Promise<Tab> {
  const tab = await browser.open(session);
  tab.workbench.getState().open({ text, name: 'link', files, sample: true });
  await tab.autosave.whenIdle();
  await dropUntouched(tab);
  return tab;
}

const textsOf = async (tab: Tab) => (await tab.storage.list()).map(({ text }) => text).sort();

test('opening one link after the other leaves one draft, in one tab or in new ones, whatever else is open', async () => {
  const browser = new FakeBrowser();
  const mine = await browser.open();
  mine.type('mine');
  await mine.autosave.whenIdle();
  let last: Tab | undefined;
  for (let number = 0; number < 6; number++) {
    const same = number % 2 === 0 ? last?.session : undefined;
    last?.kill();
    last = await visitByLink(browser, `link ${number}`, same);
    mine.type('.');
    await mine.autosave.whenIdle();
  }
  expect(await textsOf(mine)).toEqual(['link 5', 'mine......']);
});

test('what is shown survives a reload; what was changed, renamed, or is open elsewhere stays', async () => {
  const browser = new FakeBrowser();
  const first = await visitByLink(browser, 'first');
  first.kill();
  const again = await browser.open(first.session);
  await dropUntouched(again);
  expect(again.text()).toBe('first');
  expect(again.workbench.getState().files).toEqual(files);
  again.type(' changed');
  await again.autosave.whenIdle();
  const renamed = await visitByLink(browser, 'second');
  renamed.workbench.getState().rename(renamed.workbench.getState().draft.id, 'my own');
  await renamed.autosave.whenIdle();
  const withoutFile = await visitByLink(browser, 'third');
  withoutFile.workbench.getState().putFiles({ 'b.txt': { text: 'B' } });
  await withoutFile.autosave.whenIdle();
  const open = await visitByLink(browser, 'fourth');
  for (const tab of [again, renamed, withoutFile]) tab.kill();
  await visitByLink(browser, 'fifth');
  expect(await textsOf(open)).toEqual(['fifth', 'first changed', 'fourth', 'second', 'third']);
});
