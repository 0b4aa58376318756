/**
 * The element of the script that runs now, by the name of its file without `.js`, whether or not the page runs it as a module.
 * What is next to the script is found by its address.
 */
export function ownScript(name: string): HTMLScriptElement | undefined {
  const { currentScript } = document;
  if (currentScript instanceof HTMLScriptElement && currentScript.src !== '') return currentScript;
  return document.querySelector<HTMLScriptElement>(`script[src*="/${name}.js"], script[src^="${name}.js"]`) ?? undefined;
}
