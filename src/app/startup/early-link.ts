import { textOfLink } from '#words/page/page-start';
import '../../embed/embed.css';
import { createCodeView } from '../../embed/dom/code-view.ts';
import { make } from '../../embed/dom/dom.ts';
import { yamlLines } from '../../embed/dom/yaml-tokens.ts';
import { decodeLink } from '../../share/link/decode-link.ts';

/** Shows the config of a link (without `#`) as text, until the workbench takes its place. What is wrong with a link is told there. */
export async function showEarlyLink(fragment: string): Promise<void> {
  const result = await decodeLink(fragment);
  const root = document.getElementById('root');
  const shown = root?.firstElementChild;
  // The workbench may have been faster.
  if (!result.ok || !root || (shown && shown.id !== 'early')) return;
  const view = createCodeView(textOfLink);
  root.replaceChildren(make('main', { id: 'early-text' }, view.element));
  view.show(result.config.text, yamlLines, undefined, result.config.line);
}
