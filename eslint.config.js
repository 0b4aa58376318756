import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import documented from './src/build/lint/documented.mjs';
import french from './src/build/lint/french.mjs';
import sinks from './src/build/lint/sinks.mjs';
import words from './src/build/lint/words.mjs';

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'test-results/', 'playwright-report/'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.js', '*.cjs', 'e2e/support/*.mjs'] } } },
    rules: {
      // Numbers and booleans in a template read as one would say them.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // `return this.problem(…)` reports and answers nothing, in one line.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Spreading a string gives its code points, which is what is meant where it is done.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'off',
    },
  },
  // Elsewhere nothing uses React, and to look for it there takes a fifth of the time.
  { files: ['src/{app,embed,ui}/**/*.tsx', 'src/{app,embed,ui}/**/*.ts'], ...reactHooks.configs.flat.recommended },
  ...sinks,
  ...words,
  ...french,
  ...documented,
  { files: ['**/*.js', '**/*.cjs', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
);
