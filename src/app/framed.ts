/** Whether another page shows this one inside of itself, be it one of the same site. */
export const isFramed = (): boolean => window.top !== window;

/** Shows, in place of the app and without a look at what is kept, the way to a tab of its own: a page around it could lead clicks anywhere. */
export function showFramed(body: HTMLElement): void {
  const link = Object.assign(document.createElement('a'), {
    href: location.href,
    target: '_blank',
    rel: 'noopener',
    textContent: 'Open Bunsen in its own tab',
  });
  const says = Object.assign(document.createElement('p'), {
    textContent:
      'Bunsen does not run inside another page, because that page could trick you into clicking something. Your drafts have not been read.',
  });
  const way = document.createElement('p');
  way.append(link);
  const main = Object.assign(document.createElement('main'), { className: 'plain-page' });
  main.append(Object.assign(document.createElement('h1'), { textContent: 'Bunsen' }), says, way);
  document.documentElement.classList.add('plain');
  document.getElementById('start-note')?.remove();
  body.append(main);
}
