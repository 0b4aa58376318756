import { rolldown, type Plugin as BundlerPlugin } from 'rolldown';
import type { Plugin } from 'vite';

const page = 'advice.html';
const place = '<!-- codes -->';

/** Writes the list of all codes of advice into its page: made from the rules' own examples, and what is said of them; `words` finds the words of a language. */
export function advicePage(words: BundlerPlugin): Plugin {
  return {
    name: 'advice-page',
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { filename }) {
        return filename.endsWith(`/${page}`) ? html.replace(place, await listOfCodes(words)) : html;
      },
    },
  };
}

async function listOfCodes(words: BundlerPlugin): Promise<string> {
  const bundle = await rolldown({ input: 'src/core/rules/advice/page/advice-page.ts', platform: 'neutral', plugins: [words] });
  const {
    output: [chunk],
  } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  // The module has no imports of its own, so it runs from anywhere.
  const made = (await import(`data:text/javascript;base64,${Buffer.from(chunk.code).toString('base64')}`)) as {
    adviceSections: () => string;
  };
  return made.adviceSections();
}
