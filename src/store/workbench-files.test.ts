import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerTo } from './answer.ts';
import { parseCached } from './text/parse-cache.ts';
import { smallText } from './cost.ts';
import { createWorkbench, type WorkbenchOptions } from './workbench.ts';

const config = 'variant: fcos\nversion: 1.6.0\nstorage: {files: [{path: /etc/motd, contents: {local: motd}}]}\n';
const make = (options: Partial<WorkbenchOptions> = {}) => {
  const workbench = createWorkbench({ transpile: (text, files) => answerTo(parseCached({ text }), files), ...options });
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

  test('large files are left to the worker', () => {
    const workbench = make();
    const { revision } = workbench.getState();
    workbench.getState().putFiles({ motd: { text: 'x'.repeat(smallText) } });
    expect(workbench.getState().revision).toBe(revision + 1);
    expect(workbench.getState().result).toBeUndefined();
    vi.runAllTimers();
    expect(workbench.getState().result?.output).toContain('data:');
  });

  test("advice is marked as Bunsen's, unlike Butane's findings", () => {
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

  test('a removed folder can be restored, without overwriting newer files', () => {
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

  test('are not part of the undo history of the text', () => {
    const workbench = make();
    workbench.getState().putFiles({ motd });
    workbench.getState().undo();
    expect(workbench.getState().text).toBe('');
    expect(workbench.getState().files).toEqual({ motd });
  });
});
