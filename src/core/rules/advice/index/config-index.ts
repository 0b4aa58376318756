import type { FilesDir } from '../../../files/files-dir.ts';
import type { Config } from '../../../spec/fields/config.ts';
import type { Spec } from '../../../spec/resolve.ts';
import { unitsOf, type ConfigUnit } from '../../../systemd/config-units.ts';
import { systemOf } from '../../../systems/system-of.ts';
import type { System } from '../../../systems/system.ts';
import type { ParsedText } from '../../../yaml/parse-text.ts';
import { indexAccounts, type Accounts } from './accounts.ts';
import { indexNodes, type Nodes } from './nodes.ts';
import { contentsOf } from './contents.ts';
import { indexUnits, type Units } from './units.ts';

/** A config, and what several rules ask of it; each part is worked out once, when the first rule asks. */
export class ConfigIndex {
  readonly config: Config;
  readonly spec: Spec;
  readonly parsed: ParsedText;
  readonly files: FilesDir | undefined;
  /** Undefined where nothing is certain about the system. */
  readonly system: System | undefined;

  constructor(config: Config, spec: Spec, parsed: ParsedText, files: FilesDir | undefined) {
    this.config = config;
    this.spec = spec;
    this.parsed = parsed;
    this.files = files;
    this.system = systemOf(spec);
  }

  private knownNodes: Nodes | undefined;
  /** Files, directories and links by path. */
  get nodes(): Nodes {
    return (this.knownNodes ??= indexNodes(this.config.storage ?? {}, this.files));
  }

  private knownUnits: Units | undefined;
  /** Units by name. */
  get units(): Units {
    return (this.knownUnits ??= indexUnits(this.config, this.nodes, this.files));
  }

  private knownUnitTexts: readonly ConfigUnit[] | undefined;
  /** Every text of the config that systemd or Podman reads as a unit. */
  get unitTexts(): readonly ConfigUnit[] {
    return (this.knownUnitTexts ??= [...unitsOf(this.config)]);
  }

  private knownText: string | undefined;
  /** All that the files of the config have, as far as it is known: each text once, each on lines of its own. */
  get filesText(): string {
    return (this.knownText ??= [
      ...new Set(this.nodes.all.flatMap((node) => (node.kind === 'file' ? (contentsOf(node.value.contents, this.files) ?? []) : []))),
    ].join('\n'));
  }

  private knownAccounts: Accounts | undefined;
  /** Users and groups by name. */
  get accounts(): Accounts {
    return (this.knownAccounts ??= indexAccounts(this.config.passwd ?? {}));
  }

  /** Whether the config brings other configs, which may have anything: what is missing here is then not certain to be missing. */
  get bringsOthers(): boolean {
    const { merge = [], replace } = this.config.ignition?.config ?? {};
    return merge.length > 0 || (replace !== undefined && Object.keys(replace).length > 0);
  }
}
