import * as words from '#words/page/page-start';

/** Whether another page shows this one inside itself, even one of the same site. */
export const isFramed = (): boolean => window.top !== window;

/** Shows, in place of the app and without reading what is kept, a link to a tab of its own: the surrounding page could redirect clicks. */
export function showFramed(body: HTMLElement): void {
  const link = Object.assign(document.createElement('a'), {
    href: location.href,
    target: '_blank',
    rel: 'noopener',
    textContent: words.ownTab,
  });
  const says = Object.assign(document.createElement('p'), {
    textContent: words.notInside,
  });
  const way = document.createElement('p');
  way.append(link);
  const main = Object.assign(document.createElement('main'), { className: 'plain-page' });
  main.append(Object.assign(document.createElement('h1'), { textContent: words.product }), says, way);
  document.documentElement.classList.add('plain');
  document.getElementById('start-note')?.remove();
  body.append(main);
}
