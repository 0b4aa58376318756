import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { chunkNames } from './chunks.ts';

const imports: Record<string, string[]> = {
  'src/app/start.ts': ['reader', 'marker'],
  'src/app/main.tsx': ['reader', 'marker', 'header', 'model', 'node_modules/kit/button'],
  'src/app/embed.ts': ['reader', 'verdict'],
  'src/app/embed-form.ts': ['model', 'fields', 'node_modules/kit/button'],
  'src/ui/layout/workbench-parts.tsx': ['header', 'model', 'fields', 'status', 'verdict'],
  header: ['title'],
};
const graph = {
  getModuleInfo: (id: string) => ({
    importedIds: Object.entries(imports)
      .filter(([from]) => resolve(from) === id)
      .flatMap(([, to]) => to.map((name) => resolve(name))),
  }),
};

test.each([
  ['reader', 'shared'],
  ['marker', 'early'],
  ['node_modules/kit/button', 'kit'],
  ['model', 'model'],
  ['header', 'start'],
  ['title', 'start'],
  ['fields', 'forms'],
  ['status', 'workbench'],
  // The embed loads it before it is touched, and the app only with the workbench.
  ['verdict', null],
  ['of-a-dialog', null],
  ['src/app/main.tsx', null],
])('%s is in %s', (id, name) => {
  expect(chunkNames()(resolve(id), graph)).toBe(name);
});
