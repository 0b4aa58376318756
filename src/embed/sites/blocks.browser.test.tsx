/* oxlint-disable sinks/use -- markup as generators write it, all of it our own */
import { useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findBlocks, isWanted } from './find-blocks.ts';
import { readBlock } from './read-block.ts';
import { isSiteDark } from './site-theme.ts';

let page: HTMLElement;
beforeEach(() => {
  page = document.createElement('main');
  document.body.append(page);
});
afterEach(() => page.remove());

const config = 'variant: fcos\nversion: 1.6.0\n\nstorage: {}\n';
const key = '<span class="nt">variant</span><span class="p">:</span> fcos';

/** The same config as generators write it: the markup, and the element that is all of the block. */
const written: readonly [name: string, html: string, frame: string][] = [
  [
    'Antora',
    `<div class="listingblock"><div class="title">A</div><div class="content"><pre class="highlightjs highlight"><code class="language-yaml hljs" data-lang="yaml">variant: fcos <i class="conum" data-value="1"></i><b>(1)</b>\nversion: 1.6.0 # <b class="conum">(2)</b> <b class="conum">(3)</b>\n\nstorage: {}</code></pre><div class="source-toolbox"><button>Copy</button></div></div></div>`,
    '.listingblock',
  ],
  [
    'Docusaurus',
    `<div class="language-yaml codeBlockContainer_Ckt0 theme-code-block"><div class="codeBlockTitle_OeMC">a.bu</div><div class="codeBlockContent_QJqH"><pre class="prism-code language-yaml"><code><div class="token-line"><span class="codeLineNumber_Tfdd"></span><span>variant: fcos</span><br></div><div class="token-line"><span>version: 1.6.0</span><br></div><div class="token-line"><span style="display:inline-block"></span><br></div><div class="token-line"><span>storage: {}</span><br></div></code></pre><div class="buttonGroup"><button>Copy</button></div></div></div>`,
    '.theme-code-block',
  ],
  [
    'Hugo',
    `<div class="highlight"><pre class="chroma"><code class="language-yaml" data-lang="yaml"><span class="line"><span class="ln">1</span><span class="cl">${key}\n</span></span><span class="line"><span class="ln">2</span><span class="cl">version: 1.6.0\n</span></span><span class="line"><span class="ln">3</span><span class="cl">\n</span></span><span class="line"><span class="ln">4</span><span class="cl">storage: {}</span></span></code></pre></div>`,
    '.highlight',
  ],
  [
    'Hugo with a table',
    `<div class="highlight"><div class="chroma"><table class="lntable"><tbody><tr><td class="lntd"><pre class="chroma"><code><span class="lnt">1\n</span><span class="lnt">2\n</span></code></pre></td><td class="lntd"><pre class="chroma"><code class="language-yaml" data-lang="yaml">${key}\nversion: 1.6.0\n\nstorage: {}\n</code></pre></td></tr></tbody></table></div></div>`,
    '.highlight',
  ],
  [
    'MkDocs',
    `<div class="language-yaml highlight"><table class="highlighttable"><tbody><tr><td class="linenos"><div class="linenodiv"><pre><span></span><span class="normal">1</span></pre></div></td><td class="code"><div><pre id="__code_1"><span></span><nav><button>Copy</button></nav><code><a id="l-1" href="#l-1"></a>${key}<span class="c1"></span>\n<a id="l-2" href="#l-2"></a>version: 1.6.0<a class="headerlink" href="#x">¶</a>\n\nstorage: {}\n</code></pre></div></td></tr></tbody></table></div>`,
    '.highlight',
  ],
  [
    'MkDocs as it is by default, without a language',
    `<div class="highlight"><pre><span></span><code><a id="l-1" href="#l-1"></a>${key}\n<a id="l-2" href="#l-2"></a>version: 1.6.0\n\nstorage: {}\n</code></pre></div>`,
    '.highlight',
  ],
  [
    'Sphinx',
    `<div class="highlight-yaml notranslate"><div class="highlight"><pre><span></span><span class="linenos">1</span>${key}\n<span class="linenos">2</span>version: 1.6.0\n\nstorage: {}\n</pre><button class="copybtn">Copy</button></div></div>`,
    '.highlight-yaml',
  ],
  [
    'Jekyll with line numbers',
    `<div class="language-yaml highlighter-rouge"><div class="highlight"><pre class="highlight"><code><table class="rouge-table"><tbody><tr><td class="rouge-gutter gl"><pre class="lineno">1\n2\n</pre></td><td class="rouge-code"><pre>${config}</pre></td></tr></tbody></table></code></pre></div></div>`,
    '.language-yaml',
  ],
  [
    'Asciidoctor with line numbers',
    `<div class="listingblock"><div class="content"><pre class="rouge highlight"><code data-lang="yaml"><table class="linenotable"><tbody><tr><td class="linenos gl"><pre class="lineno">1\n2</pre></td><td class="code"><pre>${config}</pre></td></tr></tbody></table></code></pre></div></div>`,
    '.listingblock',
  ],
  [
    'Zola with line numbers',
    `<pre class="language-yaml"><code><table><tbody>${config
      .trimEnd()
      .split('\n')
      .map((line, index) => `<tr><td>${index + 1}</td><td><span>${line}\n</span></td></tr>`)
      .join('')}</tbody></table></code></pre>`,
    'pre',
  ],
  [
    'Pandoc',
    `<div class="sourceCode"><pre class="sourceCode yaml"><code class="sourceCode yaml"><span id="cb1-1"><a href="#cb1-1"></a>${key}</span>\n<span id="cb1-2">version: 1.6.0</span>\n<span id="cb1-3"></span>\n<span id="cb1-4">storage: {}</span></code></pre></div>`,
    'pre',
  ],
  ['GitHub', `<div class="highlight highlight-source-yaml"><pre>${config}</pre></div>`, '.highlight'],
  ['GitHub’s Markdown', `<pre lang="yaml"><code>${config}</code></pre>`, 'pre'],
  ['highlight.js', `<pre><code class="hljs yaml">${config}</code></pre>`, 'pre'],
  [
    'Expressive Code with a line that is gone',
    `<pre data-language="yaml"><code><div class="ec-line highlight del"><div class="code">variant: flatcar</div></div><div class="ec-line highlight ins"><div class="code">variant: fcos</div></div><div class="ec-line"><div class="code">version: 1.6.0</div></div><div class="ec-line"><div class="code">\n</div></div><div class="ec-line"><div class="code">storage: {}</div></div></code></pre>`,
    'pre',
  ],
  [
    'Material’s annotations',
    `<div class="language-yaml highlight"><pre><code>variant: fcos <span class="c1"># <aside class="md-annotation"><a href="#"><span data-md-annotation-id="1"></span></a></aside></span>\nversion: 1.6.0\n\nstorage: {}\n</code></pre></div>`,
    '.highlight',
  ],
  ['plain HTML', `<pre><code class="language-yaml">${config}</code></pre>`, 'pre'],
  [
    'lines that are elements',
    `<pre data-language="yaml"><code><div class="ec-line"><div class="gutter">1</div><div class="code">variant: fcos</div></div><div class="ec-line"><div class="code">version: 1.6.0</div></div><div class="ec-line"><div class="code">\n</div></div><div class="ec-line"><div class="code">storage: {}</div></div></code></pre>`,
    'pre',
  ],
  [
    'numbers that nobody can select',
    `<pre><code class="lang-yml"><span style="user-select: none">1 </span>variant: fcos\n<span style="user-select: none">2 </span>version: 1.6.0\n\nstorage: {}\n</code></pre>`,
    'pre',
  ],
];

test.each(written)('a block of %s is found once and read exactly', (_, html, frame) => {
  page.innerHTML = `<p>Before</p>${html}<p>After</p>`;
  const [block, ...others] = findBlocks(page);
  expect(others).toEqual([]);
  if (!block) throw new Error('no block');
  expect(block.frame).toBe(page.querySelector(frame));
  const { text, rangeOf } = readBlock(block.code);
  expect(text).toBe(config);
  expect(isWanted(block, undefined, () => text)).toBe(true);
  expect(rangeOf(2)?.toString().trim()).toMatch(/^version: 1\.6\.0( #.*)?$/s);
  // A line of the page may have more at its end than that of the config: a callout, and the comment that it was written in.
  const shown = config.split('\n').map((line, index) =>
    line === ''
      ? ''
      : rangeOf(index + 1)
          ?.toString()
          .slice(0, line.length),
  );
  expect(shown.join('\n')).toBe(config);
  expect(rangeOf(9)).toBeUndefined();
});

test('what is wanted: Butane by its language or its first key, or what the site selects, but nothing that is to stay', () => {
  page.innerHTML = `
    <pre id="g" lang="en">variant: fcos\n</pre>
    <pre id="a"><code class="language-yaml">services: {}\n</code></pre>
    <pre id="b" class="butane">passwd: {}\n</pre>
    <div class="no-bunsen"><pre id="c"><code class="language-butane">variant: fcos\n</code></pre></div>
    <pre id="d">variant: fcos\n</pre>
    <div class="language-yaml"><pre id="e">a: 1\n</pre><pre id="f">b: 1\n</pre></div>`;
  const wanted = (selector?: string) =>
    findBlocks(page)
      .filter((block) => isWanted(block, selector, () => readBlock(block.code).text))
      .map(({ frame }) => frame.id);
  expect(wanted()).toEqual(['b']);
  expect(wanted('#a, #c code, #d')).toEqual(['a', 'd']);
});

test.each([
  ['data-theme', 'dark', true],
  ['data-bs-theme', 'light', false],
  ['data-md-color-scheme', 'slate', true],
  ['class', 'no-js theme-dark', true],
])('%s="%s" says the theme of the site', (name, value, dark) => {
  const { documentElement: root } = document;
  root.setAttribute(name, value);
  expect(isSiteDark()).toBe(dark);
  root.removeAttribute(name);
  // Otherwise its background does, whatever the system prefers.
  page.style.backgroundColor = 'rgb(20, 20, 30)';
  expect(isSiteDark()).toBe(true);
  page.style.backgroundColor = 'white';
  expect(isSiteDark()).toBe(false);
});

test.each([
  ['oklch(0.2 0.02 260)', true],
  ['oklch(0.95 none none / 0.9)', false],
  ['lab(20 0 0)', true],
  ['color(display-p3 0.1 0.1 0.2)', true],
  ['color(srgb 0.9 0.9 1)', false],
  ['hsl(220 20% 10%)', true],
])('a background of %s says the theme', (colour, dark) => {
  page.style.backgroundColor = colour;
  expect(isSiteDark()).toBe(dark);
});

test('the theme is followed where a colour changes slowly, and where it changes around the contents alone', async () => {
  const { followSiteTheme } = await import('./site-theme.ts');
  const around = document.createElement('div');
  page.replaceWith(around);
  around.append(page);
  around.style.cssText = 'background: white; transition: background-color 0.2s';
  const said: boolean[] = [];
  followSiteTheme((dark) => said.push(dark));
  getComputedStyle(around).getPropertyValue('background-color');
  around.style.backgroundColor = 'black';
  await expect.poll(() => said).toEqual([true]);
  around.remove();
});

test('React takes over, changes and leaves a page whose blocks have come to life, as if nothing had been added', async () => {
  const { makeLiving } = await import('./make-living.ts');
  const errors = vi.spyOn(console, 'error');
  const Site = () => {
    const [name, setName] = useState('a');
    return (
      <article>
        <button onClick={() => setName(name === 'a' ? 'b' : 'a')}>Other page</button>
        {name === 'a' && <h2>A</h2>}
        <div className="theme-code-block language-butane" key={name}>
          <pre>
            <code>{`passwd: {} # ${name}\n`}</code>
          </pre>
        </div>
        <p>{name}</p>
      </article>
    );
  };
  const root = document.createElement('div');
  root.id = '__docusaurus';
  root.innerHTML = renderToString(<Site />);
  page.append(root);
  makeLiving({
    options: { blocks: undefined, target: undefined, panes: ['text'], check: 'asked' },
    app: new URL('https://bunsen.example/'),
  });
  const bars = () => root.querySelectorAll('bunsen-block').length;
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(bars()).toBe(0);
  const mounted = hydrateRoot(root, <Site />);
  await expect.poll(bars).toBe(1);
  for (const name of ['b', 'a', 'b']) {
    root.querySelector('button')?.click();
    await expect.poll(() => root.querySelector('p')?.textContent).toBe(name);
    await expect.poll(() => [bars(), root.querySelector('pre')?.parentElement?.nextElementSibling?.localName]).toEqual([1, 'bunsen-block']);
  }
  mounted.unmount();
  expect(root.childElementCount).toBe(0);
  expect(errors).not.toHaveBeenCalled();
});
