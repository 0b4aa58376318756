import { gzipSync } from 'fflate';
import { writeCpio } from './write-cpio.ts';

/** Where the initrd of a live CoreOS system has its config. */
export const ignitionPath = 'config.ign';

/** Where Flatcar's initrd has its config. */
export const flatcarPath = 'usr/share/oem/config.ign';

/** Where the initrd of a live CoreOS system has its NetworkManager keyfiles. */
export const networkFolder = 'etc/coreos-firstboot-network/';

/**
 * An initrd of files by path: a cpio archive, compressed with gzip, which every reader of these archives knows (the kernel,
 * coreos-installer, Flatcar). The same files make the same bytes. coreos-installer itself writes xz, which is up to a third
 * smaller; that is read here, but not written.
 */
export const initrd = (files: ReadonlyMap<string, Uint8Array>): Uint8Array => gzipSync(writeCpio(files), { level: 9, mtime: 0 });

/** The initrd that gives a live CoreOS system its config, next to its own initrd. */
export const ignitionInitrd = (config: Uint8Array): Uint8Array => initrd(new Map([[ignitionPath, config]]));

/** The initrd that gives Flatcar its config, next to its own. */
export const flatcarInitrd = (config: Uint8Array): Uint8Array => initrd(new Map([[flatcarPath, config]]));
