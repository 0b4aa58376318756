import type { Answer } from '../store/plain-answer.ts';
import type { EmbedMessage, MessageId, Translation } from './protocol/messages.ts';

/** Sends a message to the host, if it may have it. */
export type Tell = (message: EmbedMessage) => void;

/** A result in the form of messages. */
export const translationOf = (result: Answer | undefined, findings: Translation['findings']): Translation => ({
  ...(result?.output !== undefined && { output: result.output }),
  ...(result?.error !== undefined && { error: result.error }),
  findings: result ? findings : [],
});

/** The id of an unchecked message, for the answer. */
export const idOf = (id: unknown): { id?: MessageId } =>
  (typeof id === 'string' && id.length <= 100) || (typeof id === 'number' && Number.isInteger(id)) ? { id } : {};
