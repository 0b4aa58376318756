import { defineConfig } from 'rolldown';
import { messageValidators } from '../../vite.embed.ts';

// Run with Node from the project's folder; names are kept, because stack traces contain them.
export default defineConfig({
  input: 'src/fuzz/main.ts',
  platform: 'node',
  plugins: [messageValidators()],
  output: { file: 'dist/fuzz/fuzz.js', format: 'esm' },
});
