import { validate } from 'virtual:validate/hostMessage';
import type { HostMessage } from './messages.ts';

/** Whether something is a message that a page may send; if not, `validateHost.errors` says why. */
export const validateHost = validate as ((data: unknown) => data is HostMessage) & Pick<typeof validate, 'errors'>; // as in the schema; messages.test.ts makes sure
