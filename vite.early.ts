import { rolldown, type Plugin as BundlerPlugin } from 'rolldown';
import type { Plugin, Rolldown } from 'vite';
import { neededStyles } from './src/build/styles/needed-styles.ts';
import { styleAt } from './vite.start.ts';

const page = '/index.html';
const place = '<!-- early page -->';

/**
 * Puts the start screen into index.html as the app renders it, with the styles that it needs: it can be read before any script or
 * style has come. All styles come with the end of the page, where they hold up nothing. `plugins` find the words of a language.
 */
export function earlyPage(plugins: readonly BundlerPlugin[]): Plugin[] {
  let rendered: Promise<string> | undefined;
  return [
    {
      name: 'early-page',
      apply: 'build',
      transformIndexHtml: {
        order: 'pre',
        async handler(html, { path }) {
          if (path !== page) return html;
          rendered ??= renderPage(plugins);
          const markup = await rendered;
          return html.replace(place, () => markup);
        },
      },
    },
    {
      name: 'early-styles',
      apply: 'build',
      transformIndexHtml: {
        order: 'post',
        async handler(html, { path, bundle }) {
          if (path !== page || !bundle || !rendered) return html;
          const links = html.match(/ *<link rel="stylesheet"[^>]*>\n?/g) ?? [];
          const css = links.map((link) => sheetOf(link, bundle)).join('');
          const around = { tags: ['html', 'body'], classes: ['pf-v6-theme-dark'] };
          const styles = neededStyles(css, `<div id="root">${await rendered}</div>`, around);
          const own = styleAt('src/app/startup/early-page.css');
          return links
            .reduce((rest, link) => rest.replace(link, ''), html)
            .replace('</head>', () => `<style>${styles}${own}</style></head>`)
            .replace('</body>', () => `${links.join('')}</body>`);
        },
      },
    },
  ];
}

function sheetOf(link: string, bundle: Rolldown.OutputBundle): string {
  const [, name = ''] = /href="\.\/([^"]*)"/.exec(link) ?? [];
  const sheet = bundle[name];
  if (sheet?.type !== 'asset') throw new Error(`${page} names styles that are not of the build: ${name}`);
  return typeof sheet.source === 'string' ? sheet.source : Buffer.from(sheet.source).toString('utf8');
}

/** Runs what renders the page. Only what it shows is bundled: parts that are loaded later are not. */
async function renderPage(plugins: readonly BundlerPlugin[]): Promise<string> {
  const bundle = await rolldown({
    input: 'src/app/startup/early-page.tsx',
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    plugins: [
      {
        name: 'shown-at-once',
        resolveDynamicImport: (name) => ({ id: name, external: true }),
        load: (id) => (id.endsWith('.css') ? { code: '', moduleType: 'js' } : undefined),
      },
      ...plugins,
    ],
  });
  const {
    output: [chunk],
  } = await bundle.generate({ format: 'esm', codeSplitting: false });
  await bundle.close();
  // All that it imports is in it, so it runs from anywhere.
  const made = (await import(`data:text/javascript;base64,${Buffer.from(chunk.code).toString('base64')}`)) as { earlyPage: () => string };
  return made.earlyPage();
}
