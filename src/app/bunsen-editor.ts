import { bunsenEditor } from '../embed/component/element.ts';
import { ownScript } from './own-script.ts';

const name = 'bunsen-editor';

// A page that includes the script twice gets one element.
if (!customElements.get(name)) {
  const script = ownScript(name);
  if (!script) throw new Error(`<${name}> does not know where it came from: name its script by a script element with a src`);
  customElements.define(name, bunsenEditor(new URL('embed.html', script.src)));
}
