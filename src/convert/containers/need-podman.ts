import * as words from '#words/convert/containers';
import type { ConfigBuilder } from '../units/build-config.ts';

/** Flatcar has Docker; Podman, which reads quadlets, is an extension of its own. */
export function needPodman(out: ConfigBuilder): void {
  if (out.variant !== 'flatcar') return;
  out.file({ line: undefined, path: '/etc/flatcar/enabled-sysext.conf', contents: 'podman\n' });
  out.decided(undefined, words.podmanAdded);
}
