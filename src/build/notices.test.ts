import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noteModule, nothingBundled } from './bundled.ts';
import { bundledNames, writeNotices } from './notices.ts';

let root: string;
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'bunsen-notices-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, text: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
const putPackage = (folder: string, { licence = 'MIT', text = 'The text.' } = {}) => {
  put(
    `${folder}/package.json`,
    JSON.stringify({ name: folder.replace(/^.*node_modules\//, ''), version: '1.2.3', license: licence, homepage: 'https://example.com' }),
  );
  put(`${folder}/LICENSE`, text);
};
const notices = (...ids: string[]) => {
  const bundled = nothingBundled();
  for (const id of ids) noteModule(bundled, id);
  return writeNotices(bundled, root);
};

describe('the owner of a module', () => {
  const whose = (id: string) => {
    const bundled = nothingBundled();
    noteModule(bundled, id);
    return [bundledNames(bundled), [...bundled.pictures]];
  };

  test.each([
    [`${process.cwd()}/src/core/index.ts`, [], []],
    [`${process.cwd()}/node_modules/pako/dist/pako.mjs`, ['pako'], []],
    ['C:\\a\\node_modules\\@b\\c\\d.css?inline', ['@b/c'], []],
    ['node_modules/a/node_modules/b/index.js', ['b'], []],
    ['\0vite/preload-helper.js', ['vite'], []],
    ['\0virtual:validate/hostMessage', ['ajv'], []],
    ['node_modules/monaco-editor/esm/vs/base/browser/dompurify/dompurify.js', ['dompurify', 'monaco-editor'], []],
    ['node_modules/monaco-editor/esm/vs/base/common/marked/marked.js', ['marked', 'monaco-editor'], []],
    ['node_modules/monaco-editor/esm/vs/base/browser/ui/codicons/codicon/codicon.ttf', ['monaco-editor'], ['codicons']],
    ['node_modules/@patternfly/react-icons/dist/esm/icons/check-icon.js', ['@patternfly/react-icons'], ['font-awesome']],
    ['node_modules/@patternfly/react-icons/dist/esm/icons/rh-ui-add-icon.js', ['@patternfly/react-icons'], []],
    ['node_modules/@patternfly/react-icons/dist/esm/createIcon.js', ['@patternfly/react-icons'], []],
  ])('%j', (id, names, pictures) => {
    expect(whose(id)).toEqual([names, pictures]);
  });

  test('code of unknown origin ends the build', () => {
    expect(() => whose('\0some-plugin/helper.js')).toThrow('Whose is the module');
  });
});

describe('the notices', () => {
  test('name each package with its licence and all its texts, each text once', () => {
    putPackage('node_modules/a');
    put('node_modules/a/NOTICE.txt', '\uFEFFMade by A.\r\nAnd others.\r\n');
    putPackage('node_modules/@b/one', { licence: 'ISC', text: 'Copyright (c) B' });
    putPackage('node_modules/@b/two', { licence: 'ISC', text: 'Copyright (c) B\n' });
    const text = notices('node_modules/a/x.js', 'node_modules/a/y.js', 'node_modules/@b/one/x.js', 'node_modules/@b/two/x.css');
    expect(text).toMatch(/^\uFEFFThird-party notices\n/);
    expect(text).toContain(
      '\n\n@b/one 1.2.3  https://example.com\n@b/two 1.2.3  https://example.com\nLicense: ISC\n\nCopyright (c) B\n\n====',
    );
    expect(text).toMatch(/\na 1\.2\.3 {2}https:\/\/example\.com\nLicense: MIT\n\nThe text\.\n\nMade by A\.\nAnd others\.\n$/);
  });

  test('name pictures separately from the package they are in', () => {
    putPackage('node_modules/@patternfly/react-icons');
    const text = notices('node_modules/@patternfly/react-icons/dist/esm/icons/plus-icon.js');
    expect(text).toContain('\nFont Awesome Free');
    expect(text).toContain('https://creativecommons.org/licenses/by/4.0/');
  });

  test('are refused for a licence that is not on the list, and for a package without a text', () => {
    putPackage('node_modules/a', { licence: 'GPL-3.0-only' });
    expect(() => notices('node_modules/a/x.js')).toThrow('a 1.2.3  https://example.com is bundled, and its licence GPL-3.0-only');
    put('node_modules/b/package.json', JSON.stringify({ name: 'b', version: '1.0.0', license: 'MIT' }));
    expect(() => notices('node_modules/b/x.js')).toThrow('b is bundled, and has no file with its licence');
  });
});
