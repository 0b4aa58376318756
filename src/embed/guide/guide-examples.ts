import * as words from '#words/embed/embed-guide';
import { folderOf } from '../../share/folder-of.ts';
import type { encodeLink } from '../../share/link/encode-link.ts';
import { dedent } from '../dom/dedent.ts';
import { make } from '../dom/dom.ts';

/** The config shown by the examples of frames. */
export const exampleText = `variant: fcos
version: 1.6.0
passwd:
  users:
    - name: core
      ssh_authorized_keys:
        - ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAswVXqfxOkOM1h9osfsETZbgKXK7xQ5XoOozfIXPGGG you@example.com
`;

/** The element of the page for a selector; the page is ours, and has it. */
export function find(selector: string): HTMLElement {
  const element = document.querySelector(selector);
  if (!(element instanceof HTMLElement)) throw new Error(`embedding.html has no ${selector}`);
  return element;
}

/** The address of an embed with a config: in this page's language, or in another folder. */
export const embedAddress = (link: string, options: string, folder = document.baseURI): string =>
  new URL(`embed.html#${[link, options].filter((part) => part !== '').join('&')}`, folder).href;

/** Keeps a frame as high as its contents, for the lifetime of the page. */
export function followHeight(frame: HTMLIFrameElement): void {
  addEventListener('message', ({ source, origin, data }: MessageEvent<{ bunsen?: unknown; type?: unknown; height?: unknown } | null>) => {
    if (source !== frame.contentWindow || origin !== location.origin) return;
    if (data?.bunsen === 1 && data.type === 'height' && typeof data.height === 'number')
      frame.style.height = `${Math.min(data.height, 640)}px`;
  });
}

/** Puts a live frame and its code where the page has an example of one, and the code of the other ways. */
export function fillExamples(encode: typeof encodeLink): void {
  const link = encode({ text: exampleText });
  for (const place of document.querySelectorAll<HTMLElement>('[data-example="frame"]')) {
    const options = (place.dataset['options'] ?? '').replaceAll(' ', '%20');
    const title = words.exampleTitle;
    // What is copied is for readers of any language.
    const address = embedAddress(link, options, folderOf(document.baseURI));
    const code = `<iframe src="${address.replaceAll('&', '&amp;')}"\n  title="${title}" width="100%" height="240" loading="lazy" style="border: 0"></iframe>`;
    // oxlint-disable-next-line sinks/use -- embed.html beside this page, with a config of our own
    const frame = make('iframe', { src: embedAddress(link, options), title, class: 'live', loading: 'lazy' });
    followHeight(frame);
    place.append(make('pre', { class: 'code', tabindex: '0', 'aria-label': words.frameCode }, make('code', {}, code)), frame);
  }
  find('[data-sites-code]').textContent =
    `<script src="${new URL('bunsen-docs.js', document.baseURI).href}" data-target="fcos@1.6.0" defer></script>`;
  const script = new URL('bunsen-editor.js', document.baseURI).href;
  find('[data-component-code]').textContent = `<script src="${script}" defer></script>

<bunsen-editor target="fcos@1.6.0" panes="text,output">
${dedent(find('#live-component').textContent).replace(/^(?=.)/gm, '  ')}</bunsen-editor>

<script>
  document.querySelector('bunsen-editor').addEventListener('transpile', ({ detail }) => {
    console.log(detail.output ?? detail.error, detail.findings);
  });
</script>`;
  find('[data-protocol-code]').textContent = `const bunsen = '${location.origin}';
const frame = document.querySelector('iframe'); // ${words.frameComment}

addEventListener('message', ({ source, origin, data }) => {
  if (source !== frame.contentWindow || origin !== bunsen || data.bunsen !== 1) return;
  if (data.type === 'ready') frame.contentWindow.postMessage({ bunsen: 1, type: 'get', id: 1 }, bunsen);
  if (data.type === 'state') console.log(data.text, data.output ?? data.error, data.findings);
  if (data.type === 'height') frame.style.height = \`\${data.height}px\`;
});`;
}
