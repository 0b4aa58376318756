import type { Translation } from '../protocol/messages.ts';
import type { BunsenEditor } from '../component/bunsen-editor.ts';

/** Checks texts in one frame that nobody sees, one after the other. */
export interface Checker {
  /** What Butane and Bunsen say of a text; rejects when Bunsen cannot be reached. */
  check(text: string): Promise<Translation>;
  /** Puts the frame back where a site has swapped the whole body, and the frame with it. */
  stay(): void;
}

/** How long, in milliseconds, a text may take: as long as an embed tries by itself, and the time to load it. */
const patience = 45_000;

/** Creates the checker; its editor, in `home`, is loaded with the first text. */
export function createChecker(home: ShadowRoot, createEditor: () => BunsenEditor): Checker {
  let editor: BunsenEditor | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let failures = 0;

  const stay = () => {
    if (editor?.isConnected === false) document.body.append(home.host);
  };

  const open = (): BunsenEditor => {
    stay();
    if (editor) return editor;
    document.body.append(home.host);
    editor = createEditor();
    editor.className = 'checker';
    editor.inert = true;
    home.append(editor);
    return editor;
  };

  const ask = (text: string) =>
    new Promise<Translation>((resolve, reject) => {
      const asked = open();
      const end = new AbortController();
      const fail = () => {
        clearTimeout(timer);
        end.abort();
        failures++;
        // Another one may do better: the network may be back.
        asked.remove();
        if (editor === asked) editor = undefined;
        reject(new Error('no answer'));
      };
      const timer = setTimeout(fail, patience);
      const done = () => {
        clearTimeout(timer);
        end.abort();
        const { output, error, findings } = asked;
        resolve({ output, error, findings });
      };
      asked.addEventListener('transpile', done, { signal: end.signal });
      asked.addEventListener('error', fail, { signal: end.signal });
      asked.value = text;
    });

  return {
    stay,
    check(text) {
      const before = failures;
      const result = last.then(() => {
        // What stood in the queue when one failed does not wait as long, each for itself.
        if (failures > before) throw new Error('no answer');
        return ask(text);
      });
      last = result.catch(() => undefined);
      return result;
    },
  };
}
