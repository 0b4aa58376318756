import { makeLiving } from '../embed/sites/make-living.ts';
import { readSiteOptions } from '../embed/sites/site-options.ts';
import { defineEditor, ownScript } from './own-script.ts';

const script = ownScript('bunsen-docs');

// Sites that swap pages may run it again; once is enough, because it follows what becomes of the page.
if (!('bunsenDocs' in window)) {
  Object.defineProperty(window, 'bunsenDocs', { value: true });
  defineEditor(script);
  const start = () => makeLiving({ options: readSiteOptions(script), app: new URL('./', script.src) });
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}
