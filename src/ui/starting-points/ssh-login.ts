import { coreLogin } from './core-login.ts';
import type { StartingPoint } from './starting-point.ts';

export const sshLogin: StartingPoint = {
  id: 'ssh-login',
  title: 'SSH login',
  description: 'The user core logs in with your SSH key.',
  target: 'fcos@1.6.0',
  text: `variant: fcos
version: 1.6.0
${coreLogin}
`,
};
