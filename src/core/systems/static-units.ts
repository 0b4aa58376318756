import { names } from './system.ts';

/**
 * Services without [Install] that a timer starts, with the timer (coreos/rpm-ostree, src/daemon; util-linux, sys-utils;
 * logrotate, examples; systemd, units). Where an image lacks the one, it lacks the other.
 */
export const timedServices: ReadonlyMap<string, string> = new Map(
  ['fstrim', 'logrotate', 'systemd-tmpfiles-clean', 'rpm-ostreed-automatic', 'rpm-ostree-countme'].map((name) => [
    `${name}.service`,
    `${name}.timer`,
  ]),
);

/** Other services without [Install], which the system starts whenever it needs them (systemd, units; rpm-ostree, src/daemon). */
export const staticServices = names(`
  systemd-logind.service systemd-hostnamed.service systemd-localed.service systemd-timedated.service systemd-journald.service
  systemd-udevd.service systemd-tmpfiles-setup.service systemd-sysctl.service systemd-modules-load.service systemd-user-sessions.service
  systemd-random-seed.service systemd-journal-flush.service systemd-remount-fs.service systemd-binfmt.service rpm-ostreed.service
`);
