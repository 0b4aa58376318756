import { defaultName } from '../draft-meta.ts';
import { parseCached } from '../text/parse-cache.ts';
import type { Workbench, WorkbenchState } from '../workbench-state.ts';
import { configName } from './config-name.ts';
import type { Drafts } from './drafts.ts';

/** Milliseconds without a new name before it is compared with those of other drafts: someone may be typing it. */
const pause = 400;

/** Whether a name is a given one, possibly with a number that tells it from another draft's. */
const isCalled = (name: string, base: string): boolean =>
  name === base || (name.startsWith(`${base}-`) && /^\d{1,4}$/.test(name.slice(base.length + 1)));

/** Calls drafts that nobody has named after what is in them, each by another name than the other drafts have, and so those that are called after what they were begun with. Never throws. */
export function nameDrafts(workbench: Workbench, drafts: Pick<Drafts, 'list'>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = ({ draft, name, settled }: WorkbenchState) => {
    clearTimeout(timer);
    if (!draft.unnamed) return;
    const base = configName(parseCached({ text: settled }));
    timer = setTimeout(() => void tellApart(draft.id, base), pause);
    if (!isCalled(name, base)) workbench.setState({ name: base });
  };

  async function tellApart(id: string, base: string): Promise<void> {
    // Where drafts cannot be read, two may have one name.
    const all = await drafts.list().catch(() => []);
    const { draft, name } = workbench.getState();
    if (draft.id !== id || !(draft.unnamed || draft.begun) || !isCalled(name, base)) return;
    const taken = new Set(all.filter((other) => other.id !== id).map((other) => other.name));
    if (!taken.has(name)) return;
    let number = 2;
    while (taken.has(`${base}-${number}`)) number++;
    workbench.setState({ name: `${base}-${number}` });
  }

  workbench.subscribe((state, before) => {
    const { draft, settled, reloaded } = state;
    if (reloaded && draft.id !== before.draft.id && !draft.unnamed && wasUnnamed(state))
      return workbench.setState({ draft: { ...draft, unnamed: true } });
    if (draft.begun && draft.id !== before.draft.id) return void tellApart(draft.id, state.name);
    if (draft !== before.draft || settled !== before.settled) follow(state);
  });
}

/** The most UTF-16 units of a text in which nothing is worth a name yet. */
const maxBegun = 100;

/** Whether the draft of an earlier visit has the name that it would be given: one called `config` with much in it was a file of that name. */
function wasUnnamed({ name, text }: WorkbenchState): boolean {
  const base = configName(parseCached({ text }));
  return isCalled(name, base) && (base !== defaultName || text.length <= maxBegun);
}
