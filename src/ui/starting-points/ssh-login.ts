import * as words from '#words/page/starting-points';
import { coreLogin } from './core-login.ts';
import type { StartingPoint } from './starting-point.ts';

export const sshLogin: StartingPoint = {
  id: 'ssh-login',
  ...words.sshLogin,
  target: 'fcos@1.6.0',
  text: `variant: fcos
version: 1.6.0
${coreLogin}
`,
};
