/**
 * The mark of a journey that tries what others have shown already in more places, colours, sizes or ways to fail, or with
 * thousands of lines: `test('title', hunt, async …)`. Only one who hunts (HUNT=1) runs it.
 */
export const hunt = { tag: '@hunt' };
