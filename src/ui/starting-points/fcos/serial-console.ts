import * as words from '#words/start/starting-points';
import { coreLogin } from '../define/core-login.ts';
import { startingPoint } from '../define/starting-point.ts';

export const serialConsole = startingPoint({
  id: 'serial-console',
  words: words.serialConsole,
  variant: 'fcos',
  body: `${coreLogin}
kernel_arguments:
  # {restart}
  should_exist:
    - console=tty0
    - console=ttyS0,115200n8
`,
});
