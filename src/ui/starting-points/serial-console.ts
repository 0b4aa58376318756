import * as words from '#words/page/starting-points';
import { coreLogin } from './core-login.ts';
import type { StartingPoint } from './starting-point.ts';

export const serialConsole: StartingPoint = {
  id: 'serial-console',
  ...words.serialConsole,
  target: 'fcos@1.6.0',
  text: `variant: fcos
version: 1.6.0
${coreLogin}
kernel_arguments:
  # The first boot restarts once to apply them. The last console named is the main one.
  should_exist:
    - console=tty0
    - console=ttyS0,115200n8
`,
};
