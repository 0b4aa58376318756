import { elsewhere } from '#words/page/login';

/** What an operating system provides for logging in, before any config. */
export interface PlatformLogin {
  /** Whether there is an account `core` that may use sudo, without a key or a password. */
  hasCore: boolean;
  /** The drop-in of sshd that refuses passwords; absent where sshd accepts them. An earlier name wins. */
  noPasswordsBy?: string;
  /** The unit without which nobody reaches sshd. */
  sshUnit: string;
  /** What else may let someone in, independent of any config. */
  elsewhere?: string;
  /** Whether such keys are the norm, so that a config without any is not a cause for concern. */
  othersDecide?: true;
  /** Users other than core are ignored. */
  onlyCore?: true;
}

/**
 * By variant. Sources: Fedora CoreOS, "Configuring Users", and its overlays 05core and 15fcos; Flatcar's
 * repositories init and scripts; openshift/os, and OpenShift's "Changing the core user password for
 * node access"; for RHEL for Edge and Fedora IoT, ignition-edge, which brings no config of its own.
 */
export const platformLogins: Readonly<Record<string, PlatformLogin>> = {
  fcos: {
    hasCore: true,
    noPasswordsBy: '40-disable-passwords.conf',
    sshUnit: 'sshd.service',
    elsewhere: elsewhere.fcos,
  },
  flatcar: {
    hasCore: true,
    sshUnit: 'sshd.socket',
    elsewhere: elsewhere.flatcar,
  },
  openshift: {
    hasCore: true,
    noPasswordsBy: '40-rhcos-defaults.conf',
    sshUnit: 'sshd.service',
    elsewhere: elsewhere.openshift,
    othersDecide: true,
    onlyCore: true,
  },
  r4e: { hasCore: false, sshUnit: 'sshd.service', elsewhere: elsewhere.r4e },
  fiot: { hasCore: false, sshUnit: 'sshd.service', elsewhere: elsewhere.fiot },
};
