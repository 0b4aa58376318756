import { expect, test } from 'vitest';
import { advise } from '../../../advice.ts';

const config = 'variant: fcos\nversion: 1.6.0\n';
const lines = (text: string) =>
  advise(text).map(({ kind, message, line }) => (message.includes('is ignored') ? `${kind} ${line ?? 0}` : `${line ?? 0}: ${message}`));

test.each([
  [config, []],
  [`---\n${config}...\n# end\n`, []],
  [`${config}---\n# nothing\n`, []],
  [`${config}---\nvariant: flatcar\n`, ['info 4']],
  [`${config}--- {a: b}\n`, ['info 3']],
  [`${config}...\n\nmore\n`, ['info 5']],
  ['  variant: fcos\nversion: 1.6.0\n', ["1: indented by 2 spaces, while 'version' (line 2) is not; indent both alike"]],
  ['{"variant": "fcos", "version": "1.6.0"}\nmore\n', ['info 2']],
] as const)('%j', (text, findings) => {
  expect(lines(text)).toEqual(findings);
});
