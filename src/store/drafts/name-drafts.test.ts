import { expect, test, vi } from 'vitest';
import { nameDrafts } from './name-drafts.ts';
import { FakeBrowser } from './testing/fake-browser.ts';

const hostname = (name: string) => `storage:\n  files:\n    - path: /etc/hostname\n      contents:\n        inline: ${name}\n`;

async function begin() {
  const tab = await new FakeBrowser().open();
  nameDrafts(tab.workbench, tab.drafts);
  return { tab, state: () => tab.workbench.getState() };
}

test('a draft that nobody named is called after what is in it, until it is named', async () => {
  const { state } = await begin();
  state().open({ text: 'variant: fcos\n' });
  expect(state().name).toBe('config');
  state().replace(hostname('web-4'));
  expect(state().name).toBe('web-4');
  state().replace(hostname('web-5'));
  expect(state().name).toBe('web-5');
  state().rename(state().draft.id, 'mine');
  state().replace(hostname('web-6'));
  expect(state().name).toBe('mine');
  state().open({ text: hostname('web-7'), name: 'rack' });
  expect(state().name).toBe('rack');
});

test('no two drafts are called the same by themselves', async () => {
  const { tab, state } = await begin();
  for (const name of ['config', 'config-2', 'config-3']) {
    state().open({ text: `# ${name}\nvariant: fcos\n` });
    await vi.waitFor(() => expect(state().name).toBe(name));
    await tab.autosave.whenIdle();
  }
  state().replace(`# changed\nvariant: fcos\n`);
  expect(state().name).toBe('config-3');
});

test('a draft that was not named before a reload is called after what is in it after it', async () => {
  const browser = new FakeBrowser();
  const former = await browser.open();
  former.workbench.getState().open({ text: hostname('web-4'), name: 'web-4' });
  await former.autosave.whenIdle();
  const tab = await browser.open();
  nameDrafts(tab.workbench, tab.drafts);
  const { draft, text } = former.workbench.getState();
  tab.workbench.getState().restore({ draft: { id: draft.id }, text, name: 'web-4', files: {} });
  tab.workbench.getState().replace(hostname('web-5'));
  expect(tab.workbench.getState().name).toBe('web-5');
});
