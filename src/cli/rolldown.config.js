import { chmodSync } from 'node:fs';
import { defineConfig } from 'rolldown';

// Both are self-contained: whoever installs the package gets nothing else with it. Both are minified too: a page may load the
// library as it is, and over a third of it would be indentation, comments and local names. What it exports keeps its names.
const common = { platform: 'neutral', external: /^node:/ };
const command = 'dist/cli/bunsen.js';

export default defineConfig([
  { ...common, input: 'src/core/index.ts', output: { file: 'dist/lib/index.js', format: 'esm', minify: true } },
  {
    ...common,
    input: 'src/cli/main.ts',
    output: { file: command, format: 'esm', minify: true },
    plugins: [{ name: 'executable', writeBundle: () => chmodSync(command, 0o755) }],
  },
]);
