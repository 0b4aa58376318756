import { createContext } from 'react';
import type { RunCrypt } from '../../../crypt/job.ts';

/** Makes and checks password hashes; passed in from outside, because a worker does it. */
export const CryptContext = createContext<RunCrypt>(() => {
  throw new Error('A password is hashed outside of its provider');
});
