/**
 * Marks a journey that tries what others have already shown in more places, colours, sizes or ways to fail, or with
 * thousands of lines, or a detail whose parts have tests of their own: `test('title', hunt, async …)`. It runs only with HUNT=1.
 */
export const hunt = { tag: '@hunt' };

/** Marks some journeys of a list: `test('title', huntIf(what !== 'the first'), async …)`. */
export const huntIf = (isHunt: boolean): { tag?: string } => (isHunt ? hunt : {});
