import { rolldown, type Plugin as BundlerPlugin } from 'rolldown';
import type { Plugin, Rolldown } from 'vite';
import { neededStyles } from './src/build/styles/needed-styles.ts';
import { styleAt } from './vite.start.ts';

const page = '/index.html';
const place = '<!-- early page -->';

/**
 * Puts the start screen into index.html as the app renders it, with the styles that it needs: it can be read before any script or
 * style has come. The others are for no medium until the app puts them in force (src/app/startup/late-styles.ts), so that they hold
 * up nothing; they are asked for first, since the app waits for them, and the scripts are named behind what is to be read, for
 * naming them takes time as well. `plugins` find the words of a language.
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
          const scripts = html.match(/ *<link rel="modulepreload"[^>]*>\n?/g) ?? [];
          const css = links.map((link) => sheetOf(link, bundle)).join('');
          const first = links.map((link) => link.replace('rel="stylesheet"', 'rel="preload" as="style"'));
          const late = links.map((link) => link.replace('rel="stylesheet"', 'rel="stylesheet" media="not all"'));
          const around = { tags: ['html', 'body'], classes: ['pf-v6-theme-dark'] };
          const styles = neededStyles(css, `<div id="root">${await rendered}</div>`, around);
          const own = styleAt('src/app/startup/early-page.css');
          return [...links, ...scripts]
            .reduce((rest, link) => rest.replace(link, ''), html)
            .replace(/ *<script type="module"/, (script) => first.join('') + script)
            .replace('</head>', () => `<style>${styles}${own}</style></head>`)
            .replace('</body>', () => `${late.join('')}${scripts.join('')}</body>`);
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
