import { formMounter } from '../embed/mount-form.tsx';
import { cryptRunner } from './crypt-runner.ts';
import cryptWorker from './crypt.worker.ts?worker&url';
import { startWorker } from './trusted-types.ts';

/** The form, with the worker that takes passwords. */
export const mountForm = formMounter(cryptRunner(() => startWorker(cryptWorker, 'crypt')));
