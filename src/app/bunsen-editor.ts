import { bunsenEditor } from '../embed/component/element.ts';

const name = 'bunsen-editor';

/** Where this script came from, whether or not the page runs it as a module; embed.html is next to it. */
function ownAddress(): string | undefined {
  const { currentScript } = document;
  if (currentScript instanceof HTMLScriptElement && currentScript.src !== '') return currentScript.src;
  return document.querySelector<HTMLScriptElement>(`script[src*="/${name}.js"], script[src^="${name}.js"]`)?.src;
}

// A page that includes the script twice gets one element.
if (!customElements.get(name)) {
  const address = ownAddress();
  if (address === undefined) throw new Error(`<${name}> does not know where it came from: name its script by a script element with a src`);
  customElements.define(name, bunsenEditor(new URL('embed.html', address)));
}
