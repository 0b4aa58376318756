import { resolve } from 'node:path';

/** What is asked of the modules while chunks are made: what each imports at once. */
interface Graph {
  getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

/** A chunk, named after what it holds: modules that always come together with some others, and with `alsoWith` if that is given. Without a name each is left by itself. */
interface Company {
  name?: string;
  with: readonly string[];
  alsoWith?: readonly string[];
  isOne?: (id: string) => boolean;
}

const early = ['src/app/start.ts'];
const app = [...early, 'src/app/main.tsx'];
const workbench = ['src/ui/layout/workbench-parts.tsx'];
// The guide to embedding is with them: a line that it has in common with the app must not bring the app's files.
const embed = ['src/app/embed.ts', 'src/app/embedding.ts', 'src/share/link/decode-link.ts', 'src/share/link/encode-link.ts'];
const followHost = ['src/embed/follow-host.ts'];
const startingPoints = ['src/ui/starting-points/all.ts'];
const touchedEmbed = ['src/embed/open-workbench.ts', 'src/app/embed-form.ts'];

const advice = ['src/core/all-checks.ts'];
const language = ['src/editor/module.ts', 'src/editor/language/register.ts', 'src/language/fix/fixes-for.ts'];
const tasks = ['src/ui/tasks/quick-tasks.tsx'];

const isLibrary = (id: string): boolean => id.includes('/node_modules/');

/**
 * The first of these that a module is in names its chunk. What a module imports is in the same chunk or in one before it. What an
 * embed loads comes in files with nothing else: before it is touched, and then.
 */
const companies: readonly Company[] = [
  { name: 'shared', with: app, alsoWith: embed },
  { name: 'local-files', with: app, alsoWith: followHost },
  { name: 'starting-points', with: app, alsoWith: startingPoints },
  { with: [...embed, ...followHost, ...startingPoints] },
  { name: 'early', with: early }, // it says what happened where the rest cannot be loaded
  { name: 'kit', with: app, alsoWith: touchedEmbed, isOne: isLibrary },
  { name: 'model', with: app, alsoWith: touchedEmbed },
  { name: 'start', with: app },
  { name: 'forms', with: workbench, alsoWith: touchedEmbed },
  { name: 'workbench', with: workbench },
  { name: 'advice', with: advice },
  { name: 'language', with: language },
  { name: 'tasks', with: tasks },
];
/** Pages and parts are chunks of their own: to load one is to run it. */
const entries: ReadonlySet<string> = new Set([...app, ...workbench, ...advice, ...language, ...tasks].map((entry) => resolve(entry)));

/**
 * Names the chunks of modules that are always loaded in the same company. Each module, or few, by themselves would be a file and a
 * request, and small files pack worse.
 */
export function chunkNames(): (id: string, graph: Graph) => string | null {
  let known: { graph: Graph; isIn: (id: string) => string | undefined } | undefined;
  return (id, graph) => {
    if (known?.graph !== graph) known = { graph, isIn: companiesIn(graph) };
    return entries.has(id) ? null : (known.isIn(id) ?? null);
  };
}

function companiesIn(graph: Graph): (id: string) => string | undefined {
  const loaded = companies.map((company) => ({
    ...company,
    sets: [company.with, ...(company.alsoWith ? [company.alsoWith] : [])].map((entry) => loadedWith(entry, graph)),
  }));
  return (id) => loaded.find(({ sets, isOne }) => sets.every((set) => set.has(id)) && isOne?.(id) !== false)?.name;
}

/** The modules that are loaded together with some others, these included. */
function loadedWith(files: readonly string[], graph: Graph): ReadonlySet<string> {
  const found = new Set(files.map((file) => resolve(file)));
  for (const id of found) for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}
