// What runs in every page before its own scripts, to report what the inspector of WebKitGTK does not: a navigation within a page, and
// a file input that is about to open its dialog. Both go to the console, where the driver takes them out again.

export const reportTag = '__bunsen_webkit_report__';

function report(tag) {
  const tell = console.debug.bind(console);
  let last = location.href;
  const moved = () => {
    if (location.href !== last) tell(tag, 'navigated', (last = location.href));
  };
  if (window.top === window) {
    for (const name of ['pushState', 'replaceState']) {
      const change = History.prototype[name];
      History.prototype[name] = function (...values) {
        change.apply(this, values);
        moved();
      };
    }
    addEventListener('popstate', moved);
    addEventListener('hashchange', moved);
  }
  const chooses = (element) => element instanceof HTMLInputElement && element.type === 'file' && !element.disabled;
  // An input outside of the document is clicked by a script, and no listener of the window hears it.
  const click = HTMLElement.prototype.click;
  HTMLElement.prototype.click = function () {
    if (chooses(this) && !this.isConnected) tell(tag, 'chooses', this);
    else click.call(this);
  };
  addEventListener('click', (event) => {
    const element = event.composedPath()[0];
    if (!chooses(element) || event.defaultPrevented) return;
    event.preventDefault();
    tell(tag, 'chooses', element);
  });
}

export const pageSideScript = `(${report})(${JSON.stringify(reportTag)});`;
