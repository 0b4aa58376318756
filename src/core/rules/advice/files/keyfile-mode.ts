import * as words from '#words/core/advice/files';
import type { AdviceRule } from '../advice-rule.ts';

const keyfile = /^\/etc\/NetworkManager\/system-connections\/[^/]+\.nmconnection$/;

/** A file's mode where none is given (Ignition's DefaultFilePermissions). */
const defaultMode = 0o644;

/** A mode as people write it: 0644. */
const octal = (mode: number): string => `0${mode.toString(8).padStart(3, '0')}`;

/** NetworkManager refuses keyfiles that anyone but root can read: "File permissions are insecure" (nms-keyfile-utils.c, nm-settings-keyfile(5)). */
export const keyfileMode: AdviceRule = {
  code: 'keyfile-mode',
  severity: 'warning',
  check({ nodes }, report) {
    for (const node of nodes.all) {
      if (node.kind !== 'file' || !keyfile.test(node.path) || !node.value.contents) continue;
      const mode = Number(node.value.mode ?? defaultMode);
      // A mode that was meant to be octal has a warning of Butane's own.
      if ((mode & 0o077) === 0 || mode > 0o7777) continue;
      report(words.keyfileMode(octal(mode)), [...node.at, node.value.mode === undefined ? 'path' : 'mode']);
    }
  },
};
