import * as words from '#words/start/starting-points';
import { coreLogin } from '../define/core-login.ts';
import { startingPoint } from '../define/starting-point.ts';

export const sshLogin = startingPoint({
  id: 'ssh-login',
  words: words.sshLogin,
  variant: 'fcos',
  body: `${coreLogin}
`,
});
