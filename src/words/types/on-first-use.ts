/**
 * Makes something when it is first asked for. What formats for a language is made so: the first one has the browser load what it knows
 * of languages, which takes longer than all else that a page does while its scripts begin.
 */
export function onFirstUse<Thing extends object>(make: () => Thing): () => Thing {
  let made: Thing | undefined;
  return () => (made ??= make());
}
