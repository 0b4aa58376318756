import { contentsOf, localText } from '../../core/rules/advice/index/contents.ts';
import { ConfigIndex } from '../../core/rules/advice/index/config-index.ts';
import { readLeniently } from '../../core/document/read-leniently.ts';
import { valueAt, type Value } from '../../core/document/read.ts';
import type { FileEntry } from '../../core/files/file-entry.ts';
import { memoryFiles } from '../../core/files/memory-files.ts';
import { readMachine, type Machine } from '../../core/machine/read-machine.ts';
import type { Finding, Path } from '../../core/report/finding.ts';
import { readUnitText, type UnitText } from '../../core/rules/advice/index/unit-text.ts';
import type { Config } from '../../core/spec/fields/config.ts';
import type { Spec } from '../../core/spec/resolve.ts';
import type { ParsedText } from '../../core/yaml/parse-text.ts';

/** A config as a review looks at it: as written, as the machine gets it, and what is said of it. */
export interface ReviewSource {
  spec: Spec;
  /** The whole text's value. */
  value: Value | undefined;
  /** As it is written, without what cannot be read. */
  config: Config;
  index: ConfigIndex;
  machine: Machine;
  files: Readonly<Record<string, FileEntry>>;
  quadlets: readonly Quadlet[];
  findings: readonly Finding[];
  /** The fingerprints of keys, by their blobs; those that are not known are left out. */
  fingerprints: ReadonlyMap<string, string>;
}

/** A file that Quadlet makes a service of. */
export interface Quadlet {
  name: string;
  /** Whether it runs as root. */
  rootful: boolean;
  at: Path;
  /** Undefined where its contents are not known. */
  text: UnitText | undefined;
}

/** Reads a config of a known version. Never throws: what is wrong is left out. */
export function readSource(parsed: ParsedText, spec: Spec, given: Pick<ReviewSource, 'files' | 'findings' | 'fingerprints'>): ReviewSource {
  const value = valueAt(parsed, []);
  const files = memoryFiles(given.files);
  const config: Config = readLeniently(value, spec.config);
  const index = new ConfigIndex(config, spec, parsed, files);
  return { ...given, spec, value, config, index, machine: readMachine(value, spec, files), quadlets: quadletsOf(index) };
}

const quadletPath =
  /^\/(?:etc|usr\/share|run)\/containers\/systemd\/(users\/(?:\d+\/)?)?([^/]+\.(?:container|kube|pod|volume|network|image|build|artifact))$/;

/** Quadlets of the section, and those that are written as files. */
function quadletsOf({ config, nodes, files }: ConfigIndex): Quadlet[] {
  const own = (config.systemd?.quadlets ?? []).map(({ name = '', rootful = false, contents, contents_local: local }, index) => ({
    name,
    rootful,
    at: ['systemd', 'quadlets', index],
    text: textOf(contents ?? (local === undefined ? undefined : localText(local, files))),
  }));
  const written = nodes.all.flatMap((node): Quadlet[] => {
    const [, user, name] = quadletPath.exec(node.path) ?? [];
    if (name === undefined || node.kind !== 'file') return [];
    return [{ name, rootful: user === undefined, at: node.at, text: textOf(contentsOf(node.value.contents, files)) }];
  });
  return [...own, ...written];
}

const textOf = (contents: string | undefined): UnitText | undefined => (contents === undefined ? undefined : readUnitText(contents));
