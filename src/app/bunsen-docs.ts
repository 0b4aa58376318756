import { bunsenEditor } from '../embed/component/element.ts';
import { makeLiving } from '../embed/sites/make-living.ts';
import { readSiteOptions } from '../embed/sites/site-options.ts';
import { ownScript } from './own-script.ts';

const name = 'bunsen-docs';
const script = ownScript(name);
if (!script) throw new Error(`${name}.js does not know where it came from: name it by a script element with a src`);

// Sites that swap pages may run it again; once is enough, because it follows what becomes of the page.
if (!('bunsenDocs' in window)) {
  Object.defineProperty(window, 'bunsenDocs', { value: true });
  const editor = 'bunsen-editor';
  if (!customElements.get(editor)) customElements.define(editor, bunsenEditor(new URL('embed.html', script.src)));
  const start = () => makeLiving({ options: readSiteOptions(script), app: new URL('./', script.src) });
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}
