import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerTo } from './answer.ts';
import { applyFilesChange } from './files-change.ts';
import type { FilesStorage } from './files-storage.ts';
import type { LocalFiles } from './local-files.ts';
import { parsedOf } from './parsed.ts';
import { createWorkbench, smallText, type WorkbenchOptions } from './workbench.ts';

const config = 'variant: fcos\nversion: 1.6.0\nstorage: {files: [{path: /etc/motd, contents: {local: motd}}]}\n';
const make = (options: Partial<WorkbenchOptions> = {}) => {
  const workbench = createWorkbench({ transpile: (text, files) => answerTo(parsedOf({ text }), files), ...options });
  workbench.getState().replace(config);
  return workbench;
};
const messages = ({ getState }: ReturnType<typeof make>) => getState().findings.map(({ message }) => message);
const motd = { text: 'Hello\n' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the result follows the files', () => {
  test('without any there is no files directory; with one there is', () => {
    const workbench = make();
    expect(messages(workbench)).toEqual(['local file paths are relative to a files directory that must be specified with -d/--files-dir']);
    workbench.getState().putFiles({ other: motd });
    expect(messages(workbench)).toEqual(['open files/motd: no such file or directory']);
    workbench.getState().renameFile('other', 'motd');
    expect(workbench.getState().result?.output).toContain('data:,Hello%0A');
    workbench.getState().removeFile('');
    expect(workbench.getState().result?.output).toBeUndefined();
  });

  test('files that are large are left to the worker', () => {
    const workbench = make();
    const { revision } = workbench.getState();
    workbench.getState().putFiles({ motd: { text: 'x'.repeat(smallText) } });
    expect(workbench.getState().revision).toBe(revision + 1);
    expect(workbench.getState().result).toBeUndefined();
    vi.runAllTimers();
    expect(workbench.getState().result?.output).toContain('data:');
  });

  test('what Bunsen says of them is marked, and no finding of Butane', () => {
    const workbench = make();
    workbench.getState().putFiles({ motd });
    workbench.getState().edit({ op: 'set', path: ['storage', 'files', 0, 'contents', 'compression'], value: 'gzip' });
    expect(messages(workbench)).toEqual([expect.stringMatching(/^Bunsen: the contents are not in gzip/)]);
    expect(workbench.getState().result?.entries).toEqual([]);
    expect(workbench.getState().result?.output).toBeDefined();
  });
});

describe('actions', () => {
  test('a refused one says why and changes nothing', () => {
    const workbench = make();
    expect(workbench.getState().putFiles({ '../motd': motd })).toBe(false);
    expect(workbench.getState().notice?.body).toMatch(/out of the files directory/);
    expect(workbench.getState().files).toEqual({});
  });

  test('a removed folder can be brought back, without overwriting what came since', () => {
    const workbench = make();
    workbench.getState().putFiles({ 'a/b': motd, 'a/c': motd, motd });
    workbench.getState().removeFile('a');
    expect(Object.keys(workbench.getState().files)).toEqual(['motd']);
    const { notice } = workbench.getState();
    expect(notice?.title).toBe('Removed a and the 2 files in it');
    workbench.getState().putFiles({ 'a/b': { text: 'newer' } });
    notice?.action?.run();
    expect(workbench.getState().files).toEqual({ motd, 'a/b': { text: 'newer' }, 'a/c': motd });
  });

  test('have no part in the undo history of the text', () => {
    const workbench = make();
    workbench.getState().putFiles({ motd });
    workbench.getState().undo();
    expect(workbench.getState().text).toBe('');
    expect(workbench.getState().files).toEqual({ motd });
  });
});

describe('the files are kept', () => {
  const memory = (first: LocalFiles = {}): FilesStorage & { files: LocalFiles; puts: number } => ({
    files: first,
    puts: 0,
    load() { return Promise.resolve(this.files); },
    save(change) {
      this.puts += Object.keys(change.put).length;
      this.files = applyFilesChange(this.files, change);
      return Promise.resolve();
    },
  });

  test('at once, only what changed, and are there in the next visit', async () => {
    const filesStorage = memory({ old: motd });
    const workbench = make({ filesStorage });
    await vi.runAllTimersAsync();
    expect(workbench.getState().files).toEqual({ old: motd });
    workbench.getState().putFiles({ motd });
    expect(workbench.getState().filesSaved).toBe('pending');
    await vi.runAllTimersAsync();
    expect(workbench.getState().filesSaved).toBe('saved');
    expect(filesStorage.files).toEqual({ old: motd, motd });
    workbench.getState().removeFile('old');
    await vi.advanceTimersByTimeAsync(0);
    expect(filesStorage.files).toEqual({ motd });
    expect(filesStorage.puts).toBe(1);
  });

  test('what is added before the kept ones are read stays', async () => {
    const filesStorage = memory({ old: motd, motd: { text: 'old' } });
    const workbench = make({ filesStorage });
    workbench.getState().putFiles({ motd });
    await vi.runAllTimersAsync();
    expect(workbench.getState().files).toEqual({ old: motd, motd });
    expect(filesStorage.files).toEqual({ old: motd, motd });
  });

  test('or it is said that they are not, once', async () => {
    const save = () => Promise.reject(new Error('the quota has been exceeded'));
    const workbench = make({ filesStorage: { load: () => Promise.resolve({}), save } });
    workbench.getState().putFiles({ motd });
    await vi.runAllTimersAsync();
    expect(workbench.getState().filesSaved).toBe('failed');
    expect(workbench.getState().notice?.title).toBe('Not saved: the quota has been exceeded');
    workbench.getState().dismissNotice();
    workbench.getState().putFiles({ more: motd });
    await vi.runAllTimersAsync();
    expect(workbench.getState().notice).toBeUndefined();
  });

  test('or it is said that they could not be read', async () => {
    const workbench = make({ filesStorage: { load: () => Promise.reject(new Error('access is denied')), save: () => Promise.resolve() } });
    await vi.runAllTimersAsync();
    expect(workbench.getState().notice).toMatchObject({ title: 'The local files kept in this browser could not be read', body: 'access is denied' });
  });
});
