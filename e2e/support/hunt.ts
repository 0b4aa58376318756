/**
 * Marks a journey that tries what others have already shown in more places, colours, sizes or ways to fail, or with
 * thousands of lines: `test('title', hunt, async …)`. It runs only with HUNT=1.
 */
export const hunt = { tag: '@hunt' };
