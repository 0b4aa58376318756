import * as words from '#words/page/starting-points';
import { coreLogin } from './core-login.ts';
import { startingPoint } from './starting-point.ts';

export const sshLogin = startingPoint({
  id: 'ssh-login',
  words: words.sshLogin,
  variant: 'fcos',
  body: `${coreLogin}
`,
});
