import { expect, test } from 'vitest';
import { variantName } from './variant-names.ts';

test.each([
  ['fcos', 'Fedora CoreOS'],
  ['fiot', 'Fedora IoT'],
  // A header can say anything; properties that every JavaScript object has are not products.
  ...['other', 'constructor', 'toString', '__proto__', 'hasOwnProperty', ''].map((name) => [name, name]),
])('the variant %j is for %j', (variant, name) => expect(variantName(variant)).toBe(name));
