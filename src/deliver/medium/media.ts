import { writeIso9660 } from './write-iso9660.ts';

/** What a medium for SUSE and openSUSE MicroOS may have. */
export interface IgnitionMedium {
  /** An Ignition config in JSON. */
  config?: Uint8Array | undefined;
  /** A script for Combustion. */
  combustion?: Uint8Array | undefined;
}

/**
 * An ISO image labelled `ignition` with `ignition/config.ign`, and `combustion/script` where there is one: SUSE's images and
 * openSUSE MicroOS read it at their first boot. (https://en.opensuse.org/Portal:MicroOS/Ignition)
 */
export function ignitionMedium({ config, combustion }: IgnitionMedium): Uint8Array {
  const files = new Map<string, Uint8Array>();
  if (config) files.set('ignition/config.ign', config);
  if (combustion) files.set('combustion/script', combustion);
  return writeIso9660('ignition', files);
}

/**
 * A seed for platforms that read NoCloud: an ISO image labelled `cidata` with `user-data` and `meta-data`, of which the latter has
 * an instance's name. (https://docs.cloud-init.io/en/latest/reference/datasources/nocloud.html)
 */
export const seedMedium = (userData: Uint8Array, name = 'bunsen'): Uint8Array =>
  writeIso9660(
    'cidata',
    new Map([
      ['user-data', userData],
      ['meta-data', new TextEncoder().encode(`instance-id: ${JSON.stringify(name)}\nlocal-hostname: ${JSON.stringify(name)}\n`)],
    ]),
  );
