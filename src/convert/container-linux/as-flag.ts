import type { SourceScalar } from '../source/source-value.ts';

/** How YAML 1.1, which the transpiler reads, spells what YAML has as `true` and `false` today. */
const oldFlags = new Map([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'on', 'On', 'ON'].map((word) => [word, true] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'off', 'Off', 'OFF'].map((word) => [word, false] as const),
]);

/** The value of what has to be true or false. */
export const asFlag = ({ text, value }: SourceScalar): SourceScalar['value'] => oldFlags.get(text) ?? value;
