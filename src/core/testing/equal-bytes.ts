import { beforeAll, expect } from 'vitest';

// Bytes are compared at once, not as a list of numbers: a text of 100,000 takes a third of a second otherwise.
const isBytes = (value: unknown): value is Uint8Array => value instanceof Uint8Array && value.constructor === Uint8Array;
let isKnown = false;

beforeAll(() => {
  // The files of a worker share what they expect.
  if (isKnown) return;
  isKnown = true;
  expect.addEqualityTesters([(one, other) => (isBytes(one) && isBytes(other) ? Buffer.compare(one, other) === 0 : undefined)]);
});
