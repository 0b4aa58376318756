import { becomes, becomesContents, becomesDataUrl, becomesHeader, becomesKeys, becomesMachineConfig } from '#words/language/hover';
import { valueAt } from '../../core/document/read.ts';
import { memoryFiles } from '../../core/files/memory-files.ts';
import { readMachine } from '../../core/machine/read-machine.ts';
import type { Path } from '../../core/report/finding.ts';
import type { Config } from '../../core/spec/fields/config.ts';
import type { ResolvedField, Spec } from '../../core/spec/resolve.ts';
import type { ParsedText } from '../../core/yaml/parse-text.ts';
import type { LocalFiles } from '../../store/local-files.ts';
import { isWithin } from '../../values/read-values.ts';
import { itemWords } from '../../words/words-of.ts';
import { expectedAt } from '../facts/expected.ts';
import { said, type HelpPart } from '../facts/help.ts';

/** Keys whose result is the same in every config. */
const always: Readonly<Record<string, string>> = {
  variant: becomesHeader,
  version: becomesHeader,
  inline: becomesDataUrl,
  local: becomesDataUrl,
  contents_local: becomesContents,
  ssh_authorized_keys_local: becomesKeys,
  metadata: becomesMachineConfig,
  openshift: becomesMachineConfig,
};

/** Things that are named. */
const maxNamed = 8;

/** What Ignition is told instead of sugar, by name; nothing for keys that Ignition has as well. */
export function becomesOf(parsed: ParsedText, spec: Spec, path: Path, files: LocalFiles): HelpPart[] {
  if (!path.some((_, index) => fieldAt(spec, path.slice(0, index + 1))?.sugar)) return [];
  const last = fieldAt(spec, path);
  if (last?.sugar && Object.hasOwn(always, last.name) && last.owner !== 'Tree') return [said(always[last.name] ?? '')];
  const { config, origin } = readMachine(valueAt(parsed, []), spec, memoryFiles(files));
  const made = [...itemsOf(config)].filter((item) => isWithin(origin(item.path), path)).map(({ noun, name }) => `${noun} ${name}`);
  return made.length === 0 ? [] : [said(becomes(made.slice(0, maxNamed), Math.max(0, made.length - maxNamed)))];
}

function fieldAt(spec: Spec, path: Path): ResolvedField | undefined {
  return typeof path.at(-1) === 'string' ? expectedAt(spec, path)?.field : undefined;
}

interface Made {
  path: Path;
  noun: string;
  name: string;
}

/** What a config has in the lists that sugar adds to. */
function* itemsOf({ storage = {}, systemd = {} }: Config): Generator<Made> {
  const { disks = [], raid = [], luks = [], filesystems = [], files = [], directories = [], links = [] } = storage;
  const all = (list: readonly unknown[], at: Path, { noun }: { noun: string }, name: (index: number) => string | undefined): Made[] =>
    list.map((_, index) => ({ path: [...at, index], noun, name: name(index) ?? '' }));
  yield* all(disks, ['storage', 'disks'], itemWords.Disk, (index) => disks[index]?.device);
  yield* all(raid, ['storage', 'raid'], itemWords.Raid, (index) => raid[index]?.name);
  yield* all(luks, ['storage', 'luks'], itemWords.Luks, (index) => luks[index]?.name);
  yield* all(filesystems, ['storage', 'filesystems'], itemWords.Filesystem, (index) => filesystems[index]?.device);
  yield* all(files, ['storage', 'files'], itemWords.File, (index) => files[index]?.path);
  yield* all(directories, ['storage', 'directories'], itemWords.Directory, (index) => directories[index]?.path);
  yield* all(links, ['storage', 'links'], itemWords.Link, (index) => links[index]?.path);
  const { units = [] } = systemd;
  yield* all(units, ['systemd', 'units'], itemWords.Unit, (index) => units[index]?.name);
}
