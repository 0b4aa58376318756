import { trapHyphen } from '#words/deliver/platforms';
import type { DeliveredConfig, Platform, PlatformField, PlatformValues, PlatformVariant, Step } from './define/platform.ts';
import { cloudPlatforms } from './rows/clouds.ts';
import { clusterPlatforms } from './rows/clusters.ts';
import { metalPlatforms } from './rows/metal.ts';
import { smallerCloudPlatforms } from './rows/smaller-clouds.ts';
import { bootPlatforms } from './rows/network-boot.ts';
import { virtualPlatforms } from './rows/virtual.ts';

/** Every way to get a config onto a machine. */
export const platforms: readonly Platform[] = [
  ...virtualPlatforms,
  ...metalPlatforms,
  ...bootPlatforms,
  ...cloudPlatforms,
  ...smallerCloudPlatforms,
  ...clusterPlatforms,
];

/** Those that fit a variant. */
export const platformsFor = (variant: PlatformVariant): Platform[] => platforms.filter(({ variants }) => variants.includes(variant));

/** The page upstream on a platform, for a variant. */
export const platformLink = ({ links }: Platform, variant: PlatformVariant): string | undefined =>
  links[variant] ?? links.fcos ?? Object.values(links)[0];

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
};

/** What to do on a platform, with the values that were given; where one is empty, its example stands in its place. */
export function stepsFor(platform: Platform, config: DeliveredConfig, given: PlatformValues = {}): Step[] {
  const filled = Object.entries(given).filter(([, value]) => value.trim() !== '');
  const steps = platform.steps(config, { ...noValues, ...platform.fields, ...Object.fromEntries(filled) });
  const hyphens = filled.filter(([field, value]) => field in platform.fields && value.startsWith('-'));
  const traps = hyphens.map(([, value]) => trapHyphen(value));
  return steps.map((step, index) => (index === 0 ? { ...step, traps: [...step.traps, ...traps] } : step));
}
