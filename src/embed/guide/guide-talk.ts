import type { encodeLink } from '../../share/link/encode-link.ts';
import { make } from '../dom/dom.ts';
import { embedAddress, exampleText, find, followHeight } from './guide-examples.ts';
import type { HostMessage } from '../protocol/messages.ts';

/** The most lines that a log keeps. */
const kept = 30;

/** Writes lines into a log of the page, the newest last. */
function logInto(name: string): (line: string) => void {
  const log = find(`[data-log="${name}"]`);
  return (line) => {
    log.append(make('div', {}, line.length > 400 ? `${line.slice(0, 400)}…` : line));
    while (log.childElementCount > kept) log.firstElementChild?.remove();
    log.scrollTop = log.scrollHeight;
  };
}

/** Shows the events of the web component on the page. */
export function followComponent(): void {
  const editor = find('#live-component');
  const log = logInto('component');
  for (const type of ['ready', 'change', 'transpile', 'error']) {
    editor.addEventListener(type, (event) => {
      if (event instanceof CustomEvent) log(`${type} ${JSON.stringify(event.detail)}`);
    });
  }
}

const target = 'variant: fcos\nversion: 1.6.0\n';

/** What the buttons of the page send to the frame, by their names; `wrong` is deliberately invalid. */
const messages: Readonly<Record<string, HostMessage | { bunsen: 1; type: 'set'; colour: string }>> = {
  text: {
    bunsen: 1,
    type: 'set',
    text: `${target}systemd:\n  units:\n    - name: hello.service\n      enabled: true\n      contents: |\n        [Service]\n        ExecStart=/usr/bin/echo hello\n        [Install]\n        WantedBy=multi-user.target\n`,
  },
  files: {
    bunsen: 1,
    type: 'set',
    text: `${target}storage:\n  files:\n    - path: /etc/motd\n      contents:\n        local: motd\n`,
    files: { motd: { text: 'Welcome.\n' } },
  },
  read: { bunsen: 1, type: 'set', mode: 'read' },
  edit: { bunsen: 1, type: 'set', mode: 'edit' },
  get: { bunsen: 1, type: 'get' },
  wrong: { bunsen: 1, type: 'set', colour: 'pink' },
};

/** Talks to the frame as another page would, and shows the messages. */
export function talkToFrame(encode: typeof encodeLink): void {
  const frame = find('#live-protocol');
  if (!(frame instanceof HTMLIFrameElement)) return;
  const log = logInto('protocol');
  let id = 0;
  followHeight(frame);
  addEventListener('message', ({ source, origin, data }) => {
    if (source === frame.contentWindow && origin === location.origin) log(`← ${JSON.stringify(data)}`);
  });
  for (const button of document.querySelectorAll<HTMLElement>('[data-send]')) {
    button.addEventListener('click', () => {
      const message = { ...messages[button.dataset['send'] ?? ''], id: ++id };
      log(`→ ${JSON.stringify(message)}`);
      frame.contentWindow?.postMessage(message, location.origin);
    });
  }
  // oxlint-disable-next-line sinks/use -- embed.html beside this page, with a config of our own
  frame.src = embedAddress(encode({ text: exampleText }), `panes=text,output&origin=${location.origin}`);
}
