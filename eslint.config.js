import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import documented from './src/build/lint/documented.mjs';
import french from './src/build/lint/french.mjs';
import sinks from './src/build/lint/sinks.mjs';
import words from './src/build/lint/words.mjs';

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'test-results/', 'playwright-report/'] },
  // Those of strictTypeChecked that ask for types are in .oxlintrc.json: there they take a tenth of the time.
  ...tseslint.configs.strict,
  { rules: { '@typescript-eslint/consistent-type-imports': 'error', 'no-eval': 'error' } },
  // Elsewhere nothing uses React, and to look for it there takes a fifth of the time.
  { files: ['src/{app,embed,ui}/**/*.tsx', 'src/{app,embed,ui}/**/*.ts'], ...reactHooks.configs.flat.recommended },
  ...sinks,
  ...words,
  ...french,
  ...documented,
);
