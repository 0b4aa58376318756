import type { Answer } from '../define/answer.ts';
import type { Patch } from '../define/image.ts';

/** A copy of an image with patches. */
export function applyPatches(image: Uint8Array, patches: readonly Patch[]): Uint8Array {
  const copy = image.slice();
  for (const { offset, bytes } of patches) copy.set(bytes, offset);
  return copy;
}

/** What was asked for; throws the reason of a refusal. */
export function granted<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.reason);
  return answer;
}
