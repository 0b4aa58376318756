import { beforeEach, describe, expect, test } from 'vitest';
import { encodeLink } from '../../share/link/encode-link.ts';
import type { SharedConfig } from '../../share/shared-config.ts';
import { answerTo } from '../../store/answer.ts';
import { parseCached } from '../../store/text/parse-cache.ts';
import { createWorkbench } from '../../store/workbench.ts';
import { createView, followPlace } from '../view.ts';
import { openReference } from './open-reference.ts';

const mine = 'variant: fcos\nversion: 1.6.0\n# mine\n';
const theirs = 'variant: flatcar\nversion: 1.1.0\npasswd:\n  users:\n    - name: core\n      shell: /bin/sh\n';
const keys = { 'keys/a.pub': { text: 'ssh-ed25519 A' } };

let workbench: ReturnType<typeof createWorkbench>;
let view: ReturnType<typeof createView>;
const now = () => workbench.getState();

beforeEach(() => {
  workbench = createWorkbench({ transpile: (text, files) => answerTo(parseCached({ text }), files) });
  view = createView({ screen: 'start', theme: 'system' });
  followPlace(workbench, view);
});

const openLink = (config: SharedConfig) => openReference({ kind: 'link', fragment: encodeLink(config) }, workbench, view);
const haveDraft = () => now().open({ text: mine, name: 'mine', files: keys });

test('a first visit by a link shows its config, and says where it is from', async () => {
  await openLink({ text: theirs, name: 'theirs', files: keys });
  expect(now()).toMatchObject({ text: theirs, name: 'theirs', files: keys });
  expect(now().notice).toEqual({ kind: 'info', title: 'Opened from a link.' });
  expect(view.getState()).toMatchObject({ screen: 'workbench', section: 'overview', tab: 'form' });
});

test('a link opened over a draft takes nothing from it, and leads back to it as it was', async () => {
  haveDraft();
  const { draft } = now();
  await openLink({ text: theirs, name: 'theirs' });
  expect(now()).toMatchObject({ text: theirs, name: 'theirs', files: {} });
  expect(now().draft.id).not.toBe(draft.id);
  expect(now().notice).toMatchObject({ title: 'Opened from a link. Your previous config is kept.' });
  // However much the new one has been changed.
  now().edit({ op: 'set', path: ['passwd', 'users', 0, 'name'], value: 'admin' });
  now().notice?.action?.run();
  expect(now()).toMatchObject({ text: mine, name: 'mine', files: keys, draft });
});

test.each([
  ['with its files', { text: mine, files: keys }],
  ['without files', { text: mine, name: 'another' }],
])('a link to the current config, %s, replaces nothing, and says so', async (_, config) => {
  haveDraft();
  const { revision } = now();
  await openLink(config);
  expect(now()).toMatchObject({ revision, name: 'mine', files: keys });
  expect(now().notice).toEqual({ kind: 'info', title: 'Opened from a link. It is the config that you had.' });
  expect(view.getState().screen).toBe('workbench');
});

test.each([
  ['other contents', { 'keys/a.pub': { text: 'ssh-ed25519 B' } }],
  ['another file', { 'keys/b.pub': { text: 'ssh-ed25519 A' } }],
  ['a file called as a method is', { constructor: { text: 'c' } }],
  ['an executable file', { 'keys/a.pub': { text: 'ssh-ed25519 A', exec: true } }],
])('a link with the same text and %s opens', async (_, files) => {
  haveDraft();
  await openLink({ text: mine, files });
  expect(now().files).toEqual(files);
});

describe('a link leads to', () => {
  test('a section', async () => {
    await openLink({ text: theirs, section: 'users' });
    expect(view.getState().section).toBe('users');
    expect(now().place).toBeUndefined();
  });

  test('a line, and the section that shows it', async () => {
    await openLink({ text: theirs, line: 6 });
    expect(now().place).toMatchObject({ path: ['passwd', 'users', 0, 'shell'], line: 6 });
    expect(view.getState()).toMatchObject({ section: 'users', pane: 'butane' });
  });

  test('a line, and another section', async () => {
    await openLink({ text: theirs, section: 'files', line: 6 });
    expect(now().place).toMatchObject({ line: 6 });
    expect(view.getState().section).toBe('files');
  });

  test('the overview, when there is no such section', async () => {
    await openLink({ text: theirs, section: 'nowhere' });
    expect(view.getState().section).toBe('overview');
  });
});

test.each([
  ['an empty', 'c1:'],
  ['a damaged', 'c1:AAAAAAAA'],
  ['a newer', 'c2:AAAA'],
  ['an oversized', `c1:${'A'.repeat(300_000)}`],
])('%s link leaves the draft and says why', async (_, fragment) => {
  haveDraft();
  const { revision } = now();
  const screen = view.getState();
  await openReference({ kind: 'link', fragment }, workbench, view);
  expect(now()).toMatchObject({ text: mine, revision });
  expect(now().notice).toMatchObject({ kind: 'warning', title: expect.stringMatching(/^The link was not opened: it .{10,}/) as string });
  expect(view.getState()).toBe(screen);
});

test('an address is only asked about', async () => {
  haveDraft();
  await openReference({ kind: 'address', written: 'https://example.com/a.bu' }, workbench, view);
  expect(now().text).toBe(mine);
  expect(view.getState().address).toBe('https://example.com/a.bu');
});
