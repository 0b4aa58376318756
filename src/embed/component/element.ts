import { butaneConfig } from '#words/names/variants';
import { dedent } from '../dom/dedent.ts';
import type { EmbedMessage, HostMessage, MessageFiles, Translation } from '../protocol/messages.ts';
import { readOptions, writeOptions } from '../protocol/options.ts';
import { validateEmbed } from '../protocol/validate-embed.ts';
import type { BunsenEditor as Editor, BunsenEditorEvents, GivenFiles } from './bunsen-editor.ts';

const style = `
:host { display: block; position: relative; min-height: var(--bunsen-min-height, 6rem); }
:host([hidden]) { display: none; }
slot { display: block; max-height: var(--bunsen-max-height, 40rem); overflow: auto; white-space: pre; font: 13px/18px ui-monospace, Menlo, Consolas, monospace; }
slot[hidden] { display: none; }
iframe { position: absolute; inset: 0; visibility: hidden; box-sizing: border-box; width: 100%; height: 100%; border: 0; }
iframe.ready { display: block; position: static; visibility: visible; min-height: var(--bunsen-min-height, 6rem); max-height: var(--bunsen-max-height, 40rem); }
`;

/**
 * The class of `<bunsen-editor>`: an embed in a frame, with its text as content, settings as attributes, and the
 * results as properties. `embedPage` is the address of embed.html.
 */
export function bunsenEditor(embedPage: URL): CustomElementConstructor {
  return class BunsenEditor extends HTMLElement implements Editor {
    static readonly observedAttributes = ['target', 'mode', 'theme', 'panes', 'title'];

    readonly #slot = document.createElement('slot');
    /** Notices text that is added or changed after the tag, for example while the page is still being parsed. */
    readonly #content = new MutationObserver(() => {
      // When the content is replaced, WebKit unloads the frame that is beside it.
      if (this.#frame?.contentWindow === null) {
        this.#unload();
        this.#load();
      }
      this.#takeContent();
    });
    #frame: HTMLIFrameElement | undefined;
    #ready = false;
    #editWhenReady = false;
    #value: string | undefined;
    /** The value as it was set, while the reader has not changed it: it may lack the header that the present one got from a target. */
    #given: string | undefined;
    #files: MessageFiles = {};
    #translation: Translation = { findings: [] };
    /** The last config that was sent, and the last that was answered: until they match, results are for an older one. */
    #sent = 0;
    #answered = 0;

    constructor() {
      super();
      const sheet = new CSSStyleSheet(); // a style element would need permission from the page's own policy
      sheet.replaceSync(style);
      const shadow = this.attachShadow({ mode: 'open' });
      shadow.adoptedStyleSheets = [sheet];
      shadow.append(this.#slot);
      this.#adopt('value');
      this.#adopt('files');
    }

    /** The Butane config. As with inputs, setting it does not cause a `change` event. */
    get value(): string {
      return this.#value ?? '';
    }

    set value(value: string | number | null | undefined) {
      // As inputs do: frameworks set what they have, null where they have nothing.
      this.#value = this.#given = value === undefined ? undefined : String(value ?? '');
      this.#sendConfig();
    }

    /** The local files that the config may embed, by their paths. */
    get files(): GivenFiles {
      return this.#files;
    }

    set files(files: GivenFiles | null | undefined) {
      this.#files = Object.fromEntries(
        // A framework that takes the property back sets nothing.
        Object.entries(files ?? {}).map(([path, file]) => [path, typeof file === 'string' ? { text: file } : file]),
      );
      this.#sendConfig();
    }

    /** The Ignition config, or undefined while there is none for the value. */
    get output(): string | undefined {
      return this.#translation.output;
    }

    /** Why there is no output. */
    get error(): string | undefined {
      return this.#translation.error;
    }

    get findings(): Translation['findings'] {
      return this.#translation.findings;
    }

    /** Makes the text editable and puts the caret into it, as soon as the editor is there. */
    edit(): void {
      this.#editWhenReady = !this.#ready;
      this.#frame?.focus();
      this.#send({ bunsen: 1, type: 'edit' });
    }

    connectedCallback(): void {
      if (this.#value === undefined) this.#takeContent();
      this.#content.observe(this, { childList: true, characterData: true, subtree: true });
      addEventListener('message', this.#receive);
      this.#load();
    }

    /** A frame that is removed loses its contents; when put back, the element makes another from what it remembers. */
    disconnectedCallback(): void {
      this.#content.disconnect();
      removeEventListener('message', this.#receive);
      this.#unload();
    }

    #load(): void {
      const frame = document.createElement('iframe');
      const { title, ...options } = this.#options();
      const address = new URL(embedPage);
      // Where an origin is opaque, as in a sandbox, `location` still names one.
      address.hash = writeOptions({ ...options, title, origin: self.origin, lang: this.lang || undefined });
      frame.title = title ?? butaneConfig;
      frame.loading = 'lazy';
      frame.referrerPolicy = 'no-referrer';
      // oxlint-disable-next-line sinks/use -- embed.html beside this script; what a page sets stands in its fragment, escaped
      frame.src = address.href;
      this.#frame = frame;
      this.shadowRoot?.append(frame);
    }

    #unload(): void {
      this.#frame?.remove();
      this.#frame = undefined;
      this.#ready = this.#slot.hidden = false;
    }

    attributeChangedCallback(name: string): void {
      if (name === 'target') {
        this.#value = this.#given ?? this.#value;
        // A target that is taken away cannot be told to a frame that has it.
        if (this.#ready && this.#options().target === undefined) {
          this.#unload();
          this.#load();
        }
        return this.#sendConfig();
      }
      if (this.#frame && name === 'title') this.#frame.title = this.title || butaneConfig;
      this.#sendOptions();
    }

    #sendOptions(): void {
      const { mode, theme, panes, title = '' } = this.#options();
      this.#send({ bunsen: 1, type: 'set', mode, theme, panes, title });
    }

    #options() {
      return readOptions((name) => this.getAttribute(name));
    }

    #takeContent(): void {
      this.value = dedent(this.textContent);
    }

    /** A property set before the element was upgraded hides the class's own. */
    #adopt(name: 'value' | 'files'): void {
      if (!Object.hasOwn(this, name)) return;
      const given: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, given);
    }

    #send(message: HostMessage): void {
      if (this.#ready) this.#frame?.contentWindow?.postMessage(message, embedPage.origin);
    }

    #sendConfig(): void {
      this.#translation = { findings: [] };
      if (!this.#ready) return;
      const { target } = this.#options();
      this.#send({
        bunsen: 1,
        type: 'set',
        id: ++this.#sent,
        text: this.value,
        files: this.#files,
        ...(target !== undefined && { target }),
      });
    }

    readonly #receive = ({ source, origin, data }: MessageEvent<unknown>): void => {
      if (!this.#frame || source !== this.#frame.contentWindow || origin !== embedPage.origin || !validateEmbed(data)) return;
      this.#handle(data);
    };

    #handle(message: EmbedMessage): void {
      const settled = this.#sent === this.#answered;
      switch (message.type) {
        case 'ready':
          this.#ready = this.#slot.hidden = true;
          this.#frame?.classList.add('ready');
          // They may have changed since the frame was given its address.
          this.#sendOptions();
          this.#sendConfig();
          if (this.#editWhenReady) this.edit();
          return this.#tell('ready', {});
        case 'height':
          if (this.#frame) this.#frame.style.height = `${message.height}px`;
          return;
        case 'change':
          if (!settled) return;
          this.#value = message.text;
          this.#given = undefined;
          this.#translation = { findings: [] };
          return this.#tell('change', { value: message.text });
        case 'transpile':
          if (settled) this.#translate(message);
          return;
        case 'state':
          if (message.id !== this.#sent) return;
          this.#answered = this.#sent;
          this.#value = message.text;
          return this.#translate(message);
        case 'error':
          if (message.id === this.#sent) this.#answered = this.#sent;
          return this.#tell('error', { reason: message.reason });
      }
    }

    #translate({ output, error, findings }: Translation): void {
      this.#translation = { output, error, findings };
      this.#tell('transpile', this.#translation);
    }

    #tell<Type extends keyof BunsenEditorEvents>(type: Type, detail: BunsenEditorEvents[Type]['detail']): void {
      this.dispatchEvent(new CustomEvent(type, { detail, bubbles: type !== 'error' }));
    }
  };
}
