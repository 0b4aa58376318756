import { trapHyphen } from '#words/deliver/platforms';
import { shellWord } from '../../core/shell-word.ts';
import type { DeliveredConfig, Platform, PlatformField, PlatformFields, PlatformValues, PlatformVariant, Step } from './define/platform.ts';
import { cloudPlatforms } from './rows/clouds.ts';
import { clusterPlatforms } from './rows/clusters.ts';
import { edgePlatforms } from './rows/edge.ts';
import { metalPlatforms } from './rows/metal.ts';
import { smallerCloudPlatforms } from './rows/smaller-clouds.ts';
import { bootPlatforms } from './rows/network-boot.ts';
import { virtualPlatforms } from './rows/virtual.ts';

/** Every way to get a config onto a machine. */
export const platforms: readonly Platform[] = [
  ...virtualPlatforms,
  ...metalPlatforms,
  ...edgePlatforms,
  ...bootPlatforms,
  ...cloudPlatforms,
  ...smallerCloudPlatforms,
  ...clusterPlatforms,
];

/** Those that fit a variant. */
export const platformsFor = (variant: PlatformVariant): Platform[] => platforms.filter(({ variants }) => variants.includes(variant));

/** The page upstream on a platform, for a variant. */
export const platformLink = ({ links }: Platform, variant: PlatformVariant): string | undefined => links[variant];

/** The fields of a platform for a variant, each with an example; it is empty for one that may be left out. */
export function fieldsFor({ fields, variantFields }: Platform, variant: PlatformVariant): PlatformFields {
  const all = { ...fields, ...variantFields?.[variant] };
  return Object.fromEntries(Object.entries(all).filter(([, example]) => example !== undefined));
}

const noValues: Record<PlatformField, string> = {
  name: '',
  image: '',
  disk: '',
  url: '',
  architecture: '',
  console: '',
  region: '',
  type: '',
  key: '',
  network: '',
  group: '',
  storage: '',
  stream: '',
  script: '',
  folder: '',
  release: '',
  repository: '',
  server: '',
};

/** What to do on a platform, with the values that were given; where one is empty, its example stands in its place. */
export function stepsFor(platform: Platform, config: DeliveredConfig, given: PlatformValues = {}): Step[] {
  const fields = fieldsFor(platform, config.variant);
  const filled = Object.entries(given).filter(([field, value]) => Object.hasOwn(fields, field) && value.trim() !== '');
  const steps = platform.steps(config, { ...noValues, ...fields, ...Object.fromEntries(filled) });
  const hyphens = filled.map(([, value]) => value).filter((value) => value.startsWith('-') && steps.some((step) => hasWord(step, value)));
  const traps = hyphens.map(trapHyphen);
  return steps.map((step, index) => (index === 0 ? { ...step, traps: [...step.traps, ...traps] } : step));
}

/** Whether a value is a word of its own in commands, where it would be taken for an option. */
const hasWord = ({ kind, lines }: Step, value: string): boolean =>
  kind === 'shell' && lines.some((line) => `${line} `.includes(` ${shellWord(value)} `));
