import { chmodSync } from 'node:fs';
import { defineConfig } from 'rolldown';
import { noticesBeside } from '../build/third-party-notices.ts';

// All are self-contained: whoever installs the package gets nothing else with it. All are minified too: a page may load the
// library as it is, and over a third of it would be indentation, comments and local names. Exports keep their names. Notes of what
// is pure would let no bundler leave anything out: who wants less takes `bunsen/transpile`.
const common = { platform: 'neutral', external: /^node:/ } as const;
const output = { format: 'esm', minify: true, comments: { annotation: false } } as const;
const command = 'dist/cli/bunsen.js';

export default defineConfig([
  {
    ...common,
    input: 'src/core/index.ts',
    plugins: noticesBeside('library'),
    output: { ...output, file: 'dist/lib/index.js' },
  },
  {
    ...common,
    input: 'src/core/translation.ts',
    plugins: noticesBeside('library'),
    output: { ...output, file: 'dist/lib/transpile/index.js' },
  },
  {
    ...common,
    input: 'src/deliver/index.ts',
    plugins: noticesBeside('deliver'),
    output: { ...output, file: 'dist/lib/deliver/index.js' },
  },
  {
    ...common,
    input: 'src/convert/index.ts',
    plugins: noticesBeside('convert'),
    output: { ...output, file: 'dist/lib/convert/index.js' },
  },
  {
    ...common,
    input: 'src/cli/main.ts',
    output: { ...output, file: command },
    plugins: [...noticesBeside('command'), { name: 'executable', writeBundle: () => chmodSync(command, 0o755) }],
  },
]);
