import { diskExamples } from './disks.ts';
import type { CodeExamples } from './example.ts';
import { fileExamples } from './files.ts';
import { textExamples } from './text.ts';
import { unitTextExamples } from './unit-texts.ts';
import { unitExamples } from './units.ts';
import { userExamples } from './users.ts';

/** Examples of every rule of `all-rules.ts`, by subject. */
export const codeExamples: readonly CodeExamples[] = [
  ...textExamples,
  ...userExamples,
  ...diskExamples,
  ...fileExamples,
  ...unitExamples,
  ...unitTextExamples,
];
