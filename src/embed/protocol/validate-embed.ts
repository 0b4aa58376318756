import { validate } from 'virtual:validate/embedMessage';
import type { EmbedMessage } from './messages.ts';

/** Whether something is a message that an embed sends. */
export const validateEmbed = validate as ((data: unknown) => data is EmbedMessage) & Pick<typeof validate, 'errors'>; // as in the schema; messages.test.ts makes sure
