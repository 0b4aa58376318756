import fc from 'fast-check';

/** Where the halves of characters are, among the numbers of characters. */
const halves = { from: 0xd800, count: 0x800 };

/**
 * Any character of Unicode, for `fc.string`. The unit `binary` of fast-check has the same ones, but makes a list of all million of
 * them in each process, which takes a second or two and 85 MB.
 */
export const anyCharacter: fc.Arbitrary<string> = fc.nat(0x10_ffff - halves.count).map(
  (index) => String.fromCodePoint(index < halves.from ? index : index + halves.count),
  (text) => {
    const [character = '', more] = typeof text === 'string' ? text : '';
    // What this throws tells fast-check that it is none of these.
    if (character === '' || more !== undefined || !character.isWellFormed()) throw new Error('not one character');
    const number = character.codePointAt(0) ?? 0;
    return number < halves.from ? number : number - halves.count;
  },
);
