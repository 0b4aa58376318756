import type { UnitType } from '../../core/systemd/unit-type.ts';

/** What starts units of a type at boot, where that is not the same as for services (bootup(7), systemd.special(7)). */
const targets: Readonly<Partial<Record<UnitType, string>>> = {
  timer: 'timers.target',
  socket: 'sockets.target',
  path: 'paths.target',
  mount: 'local-fs.target',
  automount: 'local-fs.target',
  swap: 'swap.target',
};

/** What [Install] of a unit mostly has in WantedBy; of a name whose type is unknown, as of a service. */
export const installTargetOf = (type: UnitType | undefined): string => (type && targets[type]) ?? 'multi-user.target';
