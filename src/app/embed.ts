import * as words from '#words/embed/embed-start';
import '../embed/embed.css';
import { loadEditor } from '../editor/index.ts';
import { readAddress } from '../embed/protocol/address.ts';
import { createEmbed } from '../embed/embed-state.ts';
import { talkToHost } from '../embed/host.ts';
import { showPage } from '../embed/page.ts';
import { followHostTheme } from '../embed/theme.ts';
import { dropFailedStyles } from './startup/failed-styles.ts';
import transpileWorker from './workers/embed-transpile.worker.ts?worker&url';
import advisingWorker from './workers/transpile.worker.ts?worker&url';
import { startWorker } from './trusted-types.ts';

// On its way to the page of another language (src/app/startup/start-watch.js), this one starts nothing, and tells its host nothing.
if (!document.documentElement.classList.contains('leaving')) startEmbed();

function startEmbed(): void {
  dropFailedStyles();
  const createAdvisingWorker = () => startWorker(advisingWorker, 'transpile');
  const embed = createEmbed({
    createWorker: () => startWorker(transpileWorker, 'transpile'),
    createAdvisingWorker,
    loadWorkbench: async () => (await import('../embed/open-workbench.ts')).openWorkbench(createAdvisingWorker),
  });
  // A page that nobody embeds is its own parent, and has nobody to talk to.
  const host =
    parent === window
      ? undefined
      : talkToHost({
          embed,
          self: window,
          parent,
          loadFollower: async () => (await import('../embed/follow-host.ts')).createFollower,
        });

  async function readLocation(): Promise<void> {
    const fragment = location.hash.slice(1);
    const { link, options, origin } = readAddress(fragment);
    embed.configure(options);
    if (link !== undefined) await showLink(link, () => location.hash.slice(1) === fragment);
    else if (!host || origin === undefined) embed.fail(words.noConfig);
    host?.trust(origin);
  }

  /** Shows the config of a link, unless the address has changed before it was read. */
  async function showLink(link: string, still: () => boolean): Promise<void> {
    try {
      const { decodeLink } = await import('../share/link/decode-link.ts');
      const result = await decodeLink(link);
      if (!still()) return;
      if (result.ok) embed.show({ files: {}, ...result.config });
      else embed.fail(words.notShown(result.reason.replace(/\.$/, '')));
    } catch {
      embed.fail(words.notLoaded);
    }
  }

  void readLocation();
  addEventListener('hashchange', () => void readLocation());
  followHostTheme(embed);
  showPage(document.body, {
    embed,
    loadEditor,
    loadTasks: async () => (await import('../ui/starting-points/all.ts')).startingPoints,
    loadForm: async () => (await import('./embed-form.ts')).mountForm,
    loadLink: async () => (await import('../share/link/encode-link.ts')).checkedLink,
    onHeight: (height) => host?.tellHeight(height),
  });
  // It says that nothing was loaded.
  document.getElementById('start-note')?.remove();
}
