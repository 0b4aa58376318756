import type { Answer } from '../store/answer.ts';
import type { EmbedMessage, MessageId, Translation } from './protocol/messages.ts';

/** Says something to the host, if it may hear it. */
export type Tell = (message: EmbedMessage) => void;

/** A result as messages tell it. */
export const translationOf = (result: Answer | undefined, findings: Translation['findings']): Translation => ({
  ...(result?.output !== undefined && { output: result.output }),
  ...(result?.error !== undefined && { error: result.error }),
  findings: result ? findings : [],
});

/** The id of a message, of which nothing is known yet, for the answer. */
export const idOf = (id: unknown): { id?: MessageId } =>
  (typeof id === 'string' && id.length <= 100) || (typeof id === 'number' && Number.isInteger(id)) ? { id } : {};
