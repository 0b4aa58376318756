import { noMemory } from '#words/store/jobs';
import { hashPassword } from '../../crypt/hash-password.ts';
import type { CryptReply, HashJob, VerifyJob } from '../../crypt/job.ts';
import { CryptError } from '../../crypt/password-bytes.ts';
import { verifyPassword } from '../../crypt/verify-password.ts';
import { workerScope } from './worker-scope.ts';

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

function answer(job: HashJob | VerifyJob): CryptReply {
  try {
    return job.kind === 'hash' ? { hash: hashPassword(job, random) } : { matches: verifyPassword(job.hash, job.password) };
  } catch (error) {
    if (error instanceof CryptError) return { reason: error.message };
    if (error instanceof RangeError) return { reason: noMemory };
    throw error;
  }
}

workerScope.addEventListener('message', ({ data }: MessageEvent<HashJob | VerifyJob>) => workerScope.postMessage(answer(data)));
