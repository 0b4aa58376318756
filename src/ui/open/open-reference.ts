import * as words from '#words/page/open';
import { rangeOfLine } from '../../core/document/screen-lines.ts';
import { decodeLink } from '../../share/link/decode-link.ts';
import type { Reference } from '../../open/reference.ts';
import type { SharedConfig } from '../../share/shared-config.ts';
import { parseCached } from '../../store/text/parse-cache.ts';
import type { Workbench } from '../../store/workbench-state.ts';
import { placeOfLine } from '../reader/place-of-line.ts';
import { sections } from '../reader/sections.ts';
import type { View } from '../view.ts';
import { openOther } from './open-other.ts';

/** Opens a reference to a config: a link at once, since it contains the config; before an address is loaded, the user is asked. */
export async function openReference(reference: Reference, workbench: Workbench, view: View): Promise<void> {
  if (reference.kind === 'address') return view.setState({ address: reference.written });
  const result = await decodeLink(reference.fragment);
  if (!result.ok) return workbench.getState().notify({ kind: 'warning', title: words.linkNotOpenedAs(result.reason) });
  // It contains all of a config: the current local files belong to another. Just looking at it does not make it a draft.
  openOther({ files: {}, ...result.config, sample: true }, words.openedFromLink, workbench, view);
  show(result.config, workbench, view);
}

/** Goes where a link points, if that exists. */
function show({ text, section, line }: SharedConfig, workbench: Workbench, view: View): void {
  if (line !== undefined) {
    const parsed = parseCached({ text });
    const { end } = rangeOfLine(text, line);
    if (end > 0) workbench.getState().goTo(placeOfLine(parsed, line), 'sections', line);
    view.setState({ pane: 'butane' });
  }
  const known = sections.find(({ id }) => id === section);
  if (known) view.setState({ section: known.id });
}
