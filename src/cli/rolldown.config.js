import { defineConfig } from 'rolldown';

// Both are self-contained: whoever installs the package gets nothing else with it.
const common = { platform: 'neutral', external: /^node:/ };

export default defineConfig([
  { ...common, input: 'src/core/index.ts', output: { file: 'dist/lib/index.js', format: 'esm' } },
  { ...common, input: 'src/cli/main.ts', output: { file: 'dist/cli/bunsen.js', format: 'esm', minify: true } },
]);
