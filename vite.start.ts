import { readFileSync } from 'node:fs';
import { rolldown } from 'rolldown';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** A style sheet as it is put into a page. */
export const styleAt = (file: string): string =>
  readFileSync(file, 'utf8')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .trim();

/** Puts the style of what is shown without the app into the pages themselves. */
export function plainPageStyle(): Plugin {
  return {
    name: 'plain-page-style',
    // Behind the page's encoding, which browsers look for in its first kilobyte.
    transformIndexHtml: (_, { path }) => [
      {
        tag: 'style',
        children: styleAt('src/safe-mode/plain-page.css') + (path === '/index.html' ? styleAt('src/safe-mode/safe-mode.css') : ''),
        injectTo: 'head',
      },
    ],
  };
}

const watchFile = 'start-watch.js';

/** The script that each page begins with, which must work where modules do not: as small as it gets, in the words of old browsers. */
export function startWatch(): Plugin {
  return {
    name: 'start-watch',
    async generateBundle() {
      if (this.environment.name === 'client') this.emitFile({ type: 'asset', fileName: watchFile, source: await bundleWatch() });
    },
    configureServer({ middlewares }) {
      middlewares.use(`/${watchFile}`, (_request, response, next) => {
        bundleWatch().then((code) => response.setHeader('Content-Type', 'text/javascript').end(code), next);
      });
    },
  };
}

async function bundleWatch(): Promise<string> {
  const bundle = await rolldown({ input: `src/app/startup/${watchFile}`, platform: 'browser', transform: { target: 'es2015' } });
  const {
    output: [chunk],
  } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return chunk.code;
}

/**
 * Has the browser ask for the app together with the script that starts it: that script imports the app only when it
 * knows that it shall, and without this all of it would come one round trip later.
 */
export function earlyMain(): Plugin {
  return {
    name: 'early-main',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path, bundle }) {
        if (path !== '/index.html' || !bundle) return [];
        const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
        const main = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/src/app/main.tsx'));
        if (!main) throw new Error('no chunk is made of src/app/main.tsx');
        const loaded = withImports(main, chunks);
        const styles = new Set(loaded.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]));
        return [
          ...loaded.filter(({ fileName }) => !html.includes(fileName)).map(({ fileName }) => early('modulepreload', fileName)),
          ...[...styles].map((fileName) => early('stylesheet', fileName)),
        ];
      },
    },
  };
}

const early = (rel: string, fileName: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel, crossorigin: true, href: `./${fileName}` },
  injectTo: 'head',
});

/** A chunk and all that it imports at once. */
function withImports(main: Rolldown.OutputChunk, chunks: readonly Rolldown.OutputChunk[]): Rolldown.OutputChunk[] {
  const found = new Set([main]);
  for (const chunk of found) {
    for (const name of chunk.imports) {
      const imported = chunks.find(({ fileName }) => fileName === name);
      if (imported) found.add(imported);
    }
  }
  return [...found];
}

/**
 * Has Vite's helper, which loads the styles of a part before the part, ask again for those that could not be loaded: it
 * remembers them as asked for, and would take the part for whole without them. They are off the page by then
 * (src/app/startup/failed-styles.ts). It also puts them after those that index.html has at its end, which they build on.
 */
export function lateStyles(): Plugin {
  const remembered = /seen\[href\] = (?:void 0|undefined);\s*throw/;
  const inHead = 'document.head.appendChild(link)';
  return {
    name: 'late-styles',
    apply: 'build',
    transform(code, id) {
      if (id !== '\0vite/preload-helper.js') return undefined;
      if (!remembered.test(code) || !code.includes(inHead))
        throw new Error(
          'Vite’s helper for loading parts has changed: see whether it asks again for styles that failed, and where it puts them',
        );
      return code.replace(remembered, 'delete seen[href]; throw').replace(inHead, 'document.body.appendChild(link)');
    },
  };
}
