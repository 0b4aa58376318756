import { renderToStaticMarkup } from 'react-dom/server.edge'; // others wait for messages, and the build would never end
import { createWorkbench } from '../../store/workbench.ts';
import type { Drafts } from '../../store/drafts/drafts.ts';
import { App } from '../../ui/layout/app.tsx';
import { createView } from '../../ui/view.ts';
import type { Jobs } from '../../ui/jobs.ts';

/**
 * The page as a first visit shows it, as HTML: the build puts it into index.html, where it can be read and clicked before any
 * script has come. It has both headers, of which its styles (early-page.css) show the one that the width has room for.
 */
export function earlyPage(): string {
  const wide = pageAt('wide');
  const narrow = pageAt('narrow');
  const [header = ''] = /<header[^]*<\/header>/.exec(narrow) ?? [];
  return wide
    .replace('<div class="bn-page">', (page) => page.replace('>', ' id="early">') + header)
    .replace(/ data-ouia-[\w-]+="[^"]*"/g, ''); // names for tests of others
}

/** The page at one width, as the app renders it. Nothing is asked of what is only used later. */
function pageAt(width: 'wide' | 'narrow'): string {
  const later = () => {
    throw new Error('nothing is done in the build');
  };
  const workbench = createWorkbench({ transpile: later, kept: true });
  const view = createView({ screen: 'start', theme: 'system' });
  // All that the first rendering asks of a browser.
  const browser = { document: { title: '', createElement: () => ({}) }, matchMedia: () => ({ matches: width === 'wide' }) };
  try {
    Object.assign(globalThis, browser);
    // What is kept is asked for once the page is there, and jobs are begun by someone.
    return renderToStaticMarkup(<App workbench={workbench} view={view} jobs={{} as Jobs} drafts={{} as Drafts} />);
  } finally {
    for (const name of Object.keys(browser)) Reflect.deleteProperty(globalThis, name);
  }
}
