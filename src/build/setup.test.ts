import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';

const script = fileURLToPath(new URL('./setup.mjs', import.meta.url));
let folder: string;
/** What npm has installed for a project as each test has it; npm itself takes a second or two. */
let installedOnce: string | undefined;

const write = (path: string, content: unknown) => writeFileSync(join(folder, path), JSON.stringify(content));
const lock = () => readFileSync(join(folder, 'package-lock.json'), 'utf8');
const setUp = (...words: string[]) => {
  // What the npm that runs the tests passes to its children is not meant for this project.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  const { status, stdout, stderr } = spawnSync('node', [script, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...env, npm_config_offline: 'true' },
  });
  return { status, said: stdout + stderr };
};

/** Installs what the lock file lists, or puts it there as npm did for an earlier test. */
function install(): void {
  const modules = join(folder, 'node_modules');
  // npm links the dependency by a relative path.
  if (installedOnce !== undefined) return cpSync(installedOnce, modules, { recursive: true, verbatimSymlinks: true });
  expect(setUp().status).toBe(0);
  installedOnce = join(mkdtempSync(join(tmpdir(), 'bunsen-installed-')), 'node_modules');
  cpSync(modules, installedOnce, { recursive: true, verbatimSymlinks: true });
}

/** A project with a dependency beside it, so that no network is needed, and one for another system. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bunsen-setup-'));
  mkdirSync(join(folder, 'tool'));
  write('tool/package.json', { name: 'tool', version: '1.0.0' });
  write('package.json', { name: 'project', version: '1.0.0', devDependencies: { tool: 'file:tool' } });
  write('package-lock.json', {
    name: 'project',
    version: '1.0.0',
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': { name: 'project', version: '1.0.0', devDependencies: { tool: 'file:tool' } },
      'node_modules/tool': { resolved: 'tool', link: true },
      'node_modules/tool-elsewhere': { version: '1.0.0', optional: true, os: ['no-such-system'] },
      tool: { version: '1.0.0', dev: true },
    },
  });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => {
  if (installedOnce !== undefined) rmSync(dirname(installedOnce), { recursive: true });
});

test('what the lock file lists is installed once, and the file is unchanged', () => {
  const before = lock();
  expect(setUp()).toMatchObject({ status: 0, said: expect.stringContaining('npm ci: nothing is installed') as unknown });
  expect(existsSync(join(folder, 'node_modules/tool/package.json'))).toBe(true);
  const installed = statSync(join(folder, 'node_modules/.package-lock.json')).mtimeMs;
  expect(setUp()).toEqual({ status: 0, said: '' });
  expect(statSync(join(folder, 'node_modules/.package-lock.json')).mtimeMs).toBe(installed);
  expect(lock()).toBe(before);
});

test('missing or stale packages are installed again', () => {
  install();
  expect(setUp()).toEqual({ status: 0, said: '' });
  rmSync(join(folder, 'node_modules/tool'));
  expect(setUp()).toMatchObject({ status: 0, said: expect.stringContaining('node_modules/tool is missing') as unknown });
  write('tool/package.json', { name: 'tool', version: '2.0.0' });
  writeFileSync(join(folder, 'package-lock.json'), lock().replace('"tool":{"version":"1.0.0"', '"tool":{"version":"2.0.0"'));
  expect(setUp()).toMatchObject({ status: 0, said: expect.stringContaining('tool is another version') as unknown });
  expect(setUp()).toEqual({ status: 0, said: '' });
});

test('a package.json that does not match the lock file is an error of npm, not a new lock file', () => {
  install();
  const before = lock();
  write('package.json', { name: 'project', version: '1.0.0', devDependencies: { tool: 'file:tool', other: '1.0.0' } });
  const { status, said } = setUp();
  expect(status).not.toBe(0);
  expect(said).toContain('package.json and package-lock.json differ');
  expect(said).toContain('npm ci');
  expect(lock()).toBe(before);
});

test('without a lock file npm creates one', () => {
  rmSync(join(folder, 'package-lock.json'));
  expect(setUp('--note-lock')).toMatchObject({ status: 0, said: expect.stringContaining('there is no package-lock.json') as unknown });
  expect(existsSync(join(folder, 'package-lock.json'))).toBe(true);
  expect(setUp('--same-lock')).toEqual({ status: 0, said: '' });
});

test('a lock file that changed since it was recorded is reported', () => {
  install();
  setUp('--note-lock');
  expect(setUp('--same-lock')).toEqual({ status: 0, said: '' });
  writeFileSync(join(folder, 'package-lock.json'), `${lock()}\n`);
  expect(setUp('--same-lock')).toMatchObject({ status: 1, said: expect.stringContaining('package-lock.json has changed') as unknown });
});
