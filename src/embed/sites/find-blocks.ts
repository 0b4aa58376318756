import { beginsWithVariant } from './begins-with-variant.ts';

/** A code block of a page, as its generator made it. */
export interface CodeBlock {
  /** What has the text: the `code` element, or the `pre` where there is none. */
  code: HTMLElement;
  /** All that belongs to the block, with its title and its copy button. */
  frame: HTMLElement;
  /** The language that the page says, in lower case. */
  language: string | undefined;
}

/** What generators put around a `pre`. */
const frames = [
  '.listingblock, .listingblock > .content', // Asciidoctor, Antora
  '.theme-code-block, .theme-code-block *', // Docusaurus
  '.highlight, [class^="highlight-"], .literal-block-wrapper', // Hugo, MkDocs, Sphinx, Jekyll
  '.chroma, .lntable, .lntable *, .highlighttable, .highlighttable *, .rouge-table, .rouge-table *', // line numbers in a table
  '[class^="language-"], [class*=" language-"]',
  '.expressive-code, .expressive-code *', // Starlight
  'figure, .code-block, .codeblock',
].join(', ');

/** What is never part of a block, whatever its class says. */
// oxlint-disable-next-line words/elsewhere -- a selector
const pageParts = 'html, body, main, article, section, details, li, td:not(.lntable td, .highlighttable td, .rouge-table td)';

/** A class that says the language. */
const languageClass = /^(?:language|lang|highlight|highlight-source)-([\w+#.]+)$/;

/** What is a language by itself, as a class or in the attribute `lang`, which names that of people as well. */
const bareLanguage = /^(?:butane|ya?ml)$/;

/** Finds the blocks of a page, or a part of one, in their order; columns of line numbers are none. */
export function findBlocks(root: ParentNode): CodeBlock[] {
  return codeIn(root).map(blockOf);
}

const codeIn = (root: ParentNode) =>
  [...root.querySelectorAll<HTMLElement>('pre')].filter((pre) => !isLineNumbers(pre) && !pre.parentElement?.closest('pre'));

/** A table has the numbers in a column of their own, before the code. */
const isLineNumbers = (pre: HTMLElement): boolean =>
  pre.closest('.linenos, .linenodiv, .gutter') !== null ||
  (pre.closest('td')?.nextElementSibling?.querySelector('pre') != null && /^[\s\d]*$/.test(pre.textContent));

function blockOf(pre: HTMLElement): CodeBlock {
  const code = pre.querySelector<HTMLElement>(':scope > code') ?? pre;
  let frame = pre;
  let language = languageOf(code) ?? languageOf(pre);
  for (let above = pre.parentElement; above && above.matches(frames) && !above.matches(pageParts); above = above.parentElement) {
    // What is around several blocks is no frame of one.
    if (codeIn(above).length > 1) break;
    frame = above;
    language ??= languageOf(above);
  }
  return { code, frame, language };
}

function languageOf(element: HTMLElement): string | undefined {
  const said = element.dataset['lang'] ?? element.dataset['language'];
  if (said) return said.toLowerCase();
  const names = [...element.classList, element.lang].map((name) => name.toLowerCase());
  if (names.includes('butane')) return 'butane';
  for (const name of names) {
    const [, language] = languageClass.exec(name) ?? [];
    if (language !== undefined) return language;
  }
  return names.find((name) => bareLanguage.test(name));
}

/**
 * Whether a block is to be made living: one that the site's own selector matches, or, without a selector, Butane by its
 * language, and YAML that begins as a Butane config does. `text` is asked only where it matters.
 */
export function isWanted({ code, frame, language }: CodeBlock, selector: string | undefined, text: () => string): boolean {
  // A class that keeps a block, or a part of a page, as it is.
  if (code.closest('.no-bunsen')) return false;
  if (selector !== undefined) return code.closest(selector) !== null;
  if (language === 'butane') return true;
  // MkDocs highlights code in the language that its author names, and by default does not say which one that is.
  const mayBeYaml = language === undefined ? frame.matches('.highlight') : /^ya?ml$/.test(language);
  // To read a block exactly costs a style for each of its elements.
  return mayBeYaml && code.textContent.includes('variant') && beginsWithVariant(text());
}
