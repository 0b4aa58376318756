/** What was asked for, or why it is refused, in a sentence for users. */
export type Answer<T> = ({ ok: true } & T) | Refusal;

/** A refusal with its reason. */
export interface Refusal {
  ok: false;
  reason: string;
  /** Where what was given may be in order, but is of a kind that is not read here. */
  unsupported?: true;
}

/** Makes a refusal. */
export const refuse = (reason: string): Refusal => ({ ok: false, reason });
