/** Variants of Butane that a platform is for. */
export type PlatformVariant = 'fcos' | 'flatcar' | 'openshift' | 'r4e' | 'fiot';

/** What a command needs to know besides the config; each is one small field. */
export type PlatformField =
  | 'name'
  | 'image'
  | 'disk'
  | 'url'
  | 'architecture'
  | 'console'
  | 'region'
  | 'type'
  | 'key'
  | 'network'
  | 'group'
  | 'storage'
  | 'stream'
  | 'script'
  | 'folder'
  | 'release'
  | 'repository'
  | 'server';

/** Fields with an example each. One whose example is empty may be left out. */
export type PlatformFields = Partial<Record<PlatformField, string>>;

/** The config that is to be delivered. */
export interface DeliveredConfig {
  variant: PlatformVariant;
  /** The name of the file that the page or the command wrote. */
  file: string;
  /** The Butane config that it is made of, where that is called otherwise than the file. */
  butane?: string;
  /** Local files in Butane that are merged into it, by their paths. */
  fragments?: readonly string[];
  /** The folder with the local files, where there are any. */
  filesFolder?: string | undefined;
}

/** Values of fields; one that is empty or left out has its example's value. */
export type PlatformValues = Partial<Record<PlatformField, string>>;

/** One thing to do: commands or a file, why, and what goes wrong. */
export interface Step {
  /** What happens, in a sentence. */
  explanation: string;
  /** What the lines are: for a POSIX shell, for PowerShell, or a file that can be downloaded under `fileName`. */
  kind: 'shell' | 'powershell' | 'file';
  fileName?: string;
  /** Lines that can be copied one by one. */
  lines: string[];
  /** What goes wrong here, in sentences. */
  traps: string[];
}

/** How much a platform takes. */
export interface SizeLimit {
  bytes: number;
  /** What is measured: the config, the config in base64, or the config compressed with gzip. */
  measured: 'config' | 'base64' | 'gzip';
  /** Whether the platform's documents say so, or experience does. */
  isApproximate?: boolean;
}

/** A way to get a config onto a machine. */
export interface Platform {
  id: string;
  name: string;
  variants: readonly PlatformVariant[];
  limit?: SizeLimit;
  /** Its fields, each with a value that shows what belongs there. */
  fields: PlatformFields;
  /** Where a variant has other values there, or, with undefined, no such field. */
  variantFields?: Partial<Record<PlatformVariant, { [field in PlatformField]?: string | undefined }>>;
  /** The page upstream that says how it is done, for each of its variants. */
  links: Partial<Record<PlatformVariant, string>>;
  /** The steps, for values that are all there. */
  steps: (config: DeliveredConfig, values: Record<PlatformField, string>) => Step[];
}
