import { bunsenEditor } from '../embed/component/element.ts';

/**
 * The element of the script that runs now, by the name of its file without `.js`, whether or not the page runs it as a module.
 * What is next to the script is found by its address; throws where it has none.
 */
export function ownScript(name: string): HTMLScriptElement {
  const { currentScript } = document;
  if (currentScript instanceof HTMLScriptElement && currentScript.src !== '') return currentScript;
  const script = document.querySelector<HTMLScriptElement>(`script[src*="/${name}.js"], script[src^="${name}.js"]`);
  if (!script) throw new Error(`${name}.js does not know where it came from: load it with a script element that has a src`);
  return script;
}

/** Defines `<bunsen-editor>`, once: a page may have several scripts of Bunsen. */
export function defineEditor({ src }: HTMLScriptElement): void {
  const name = 'bunsen-editor';
  if (!customElements.get(name)) customElements.define(name, bunsenEditor(new URL('embed.html', src)));
}
