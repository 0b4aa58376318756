import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { putReadme, restoreReadme } from './package-readme.mjs';

let project: string;
const read = () => readFileSync(join(project, 'README.md'), 'utf8');

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'bunsen-readme-'));
  mkdirSync(join(project, 'src/cli'), { recursive: true });
  writeFileSync(join(project, 'README.md'), 'of the project');
  writeFileSync(join(project, 'src/cli/README.md'), 'of the package');
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

test('the README of the package is there while it is packed', () => {
  putReadme(project);
  expect(read()).toBe('of the package');
  restoreReadme(project);
  expect(read()).toBe('of the project');
});

test('packing that was broken off loses nothing', () => {
  putReadme(project);
  putReadme(project);
  restoreReadme(project);
  expect(read()).toBe('of the project');
  restoreReadme(project);
  expect(read()).toBe('of the project');
});
