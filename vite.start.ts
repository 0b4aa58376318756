import { readFileSync } from 'node:fs';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

const styleFile = 'src/safe-mode/plain-page.css';

/** Puts the style of what is shown without the app into the pages themselves. */
export function plainPageStyle(): Plugin {
  return {
    name: 'plain-page-style',
    // Behind the page's encoding, which browsers look for in its first kilobyte.
    transformIndexHtml: () => [{ tag: 'style', children: readFileSync(styleFile, 'utf8').replace(/\/\*[^]*?\*\/|\n/g, ''), injectTo: 'head' }],
  };
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
        const styles = new Set(loaded.flatMap(({ viteMetadata }) => [...viteMetadata?.importedCss ?? []]));
        return [...loaded.filter(({ fileName }) => !html.includes(fileName)).map(({ fileName }) => early('modulepreload', fileName)), ...[...styles].map((fileName) => early('stylesheet', fileName))];
      },
    },
  };
}

const early = (rel: string, fileName: string): HtmlTagDescriptor => ({ tag: 'link', attrs: { rel, crossorigin: true, href: `./${fileName}` }, injectTo: 'head' });

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
