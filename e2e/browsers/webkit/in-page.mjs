/**
 * What is put into every page and frame that WebKit shows: it keeps the values that Playwright refers to, spells values as WebDriver
 * BiDi has them, and notes what only a page can see. It is run there as text, so that it uses nothing else of this file.
 */
export function helper(context) {
  const handles = new Map();
  const ids = new WeakMap();
  const promises = new Map();
  const frames = new Map();
  const notes = [];
  let last = 0;

  function keep(value) {
    const known = ids.get(value);
    if (known) return known;
    const id = `${context}:${++last}`;
    handles.set(id, value);
    ids.set(value, id);
    return id;
  }

  function framesIn(root) {
    return [...root.querySelectorAll('*')].flatMap((element) => {
      if (element.localName === 'iframe') return [element];
      return element.shadowRoot ? framesIn(element.shadowRoot) : [];
    });
  }

  function contextOf(window) {
    if (window === globalThis) return context;
    return [...frames].find(([, frame]) => frame.contentWindow === window)?.[0] ?? null;
  }

  const isWindow = (value) => value === globalThis || [...frames.values()].some((frame) => frame.contentWindow === value);

  function spell(value, isKept) {
    if (value === null) return { type: 'null' };
    if (typeof value === 'number' && !Number.isFinite(value)) return { type: 'number', value: String(value) };
    if (Object.is(value, -0)) return { type: 'number', value: '-0' };
    if (typeof value === 'bigint') return { type: 'bigint', value: String(value) };
    if (typeof value === 'symbol') return { type: 'symbol' };
    if (typeof value !== 'object' && typeof value !== 'function') return { type: typeof value, value };
    if (isWindow(value)) return { type: 'window', value: { context: contextOf(value) }, ...(isKept && { handle: keep(value) }) };
    if (value instanceof Node) {
      const id = keep(value);
      const attributes = value instanceof Element ? Object.fromEntries([...value.attributes].map(({ name, value }) => [name, value])) : {};
      return { type: 'node', sharedId: id, handle: id, value: { localName: value.localName, attributes } };
    }
    const type = typeof value === 'function' ? 'function' : Array.isArray(value) ? 'array' : 'object';
    if (isKept) return { type, handle: keep(value) };
    if (type === 'array') return { type, value: value.map((item) => spell(item, false)) };
    if (type === 'object') return { type, value: Object.entries(value).map(([key, item]) => [key, spell(item, false)]) };
    return { type };
  }

  function read(spelt) {
    const id = spelt.handle ?? spelt.sharedId;
    if (id !== undefined) {
      if (!handles.has(id)) throw new Error(`no such handle: ${id}`);
      return handles.get(id);
    }
    const { type, value } = spelt;
    if (type === 'undefined') return undefined;
    if (type === 'null') return null;
    if (type === 'number') return Number(value);
    if (type === 'bigint') return BigInt(value);
    if (type === 'array') return value.map(read);
    if (type === 'object') return Object.fromEntries(value.map(([key, item]) => [typeof key === 'string' ? key : read(key), read(item)]));
    if (type === 'date') return new Date(value);
    if (type === 'regexp') return new RegExp(value.pattern, value.flags);
    return value;
  }

  const failed = (error) => ({ error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });

  /** The outcome of a function; what is only promised is asked for later. */
  function run(make, spelt, isKept) {
    try {
      const value = make()(...spelt.map(read));
      if (typeof value?.then !== 'function') return { value: spell(value, isKept) };
      const id = ++last;
      promises.set(id, undefined);
      value.then(
        (result) => promises.set(id, { value: spell(result, isKept) }),
        (error) => promises.set(id, failed(error)),
      );
      return { promised: id };
    } catch (error) {
      return failed(error);
    }
  }

  function outcome(id) {
    const found = promises.get(id);
    if (found) promises.delete(id);
    return found ?? { promised: id };
  }

  /** What has happened since. */
  function news() {
    const present = framesIn(document);
    for (const [id, frame] of frames) if (!present.includes(frame)) frames.delete(id);
    for (const frame of present) if (![...frames.values()].includes(frame)) frames.set(`${context}/${++last}`, frame);
    return { url: location.href, isLoaded: document.readyState === 'complete', frames: [...frames.keys()], notes: notes.splice(0) };
  }

  // WebDriver does not say when a file is to be chosen, and would leave the dialog open.
  for (const method of ['click', 'showPicker']) {
    const original = HTMLInputElement.prototype[method];
    HTMLInputElement.prototype[method] = function (...given) {
      if (this.type !== 'file') return original.apply(this, given);
      notes.push({ chooses: keep(this), multiple: this.multiple });
    };
  }
  for (const method of ['error', 'warn']) {
    const original = console[method];
    console[method] = (...given) => {
      notes.push({ method, text: given.map(String).join(' ') });
      original.apply(console, given);
    };
  }
  addEventListener('error', ({ message, filename }) => message && notes.push({ thrown: `Error: ${message} in ${filename}` }));
  addEventListener('unhandledrejection', ({ reason }) => notes.push({ thrown: `Error: ${reason}` }));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    notes.push({ method: 'error', text: `policy: ${violatedDirective} ${blockedURI}` }),
  );
  return { run, outcome, news, frames, handles };
}
