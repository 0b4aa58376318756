import * as words from '#words/core/advice/files';
import { writeMode } from '../../../document/write/write-mode.ts';
import type { AdviceRule } from '../advice-rule.ts';
import { contentsOf } from '../index/contents.ts';

const folder = '/etc/NetworkManager/system-connections/';

/** In this folder the suffix may be left out (nms-keyfile-utils.c, nms_keyfile_utils_ignore_filename). */
const isKeyfile = (path: string, contents: string | undefined): boolean =>
  /^[^/]+\.nmconnection$/.test(path.slice(folder.length)) ||
  (/^[^/.~]+$/.test(path.slice(folder.length)) && contents !== undefined && /^\[connection\]/m.test(contents));

/** A file's mode where none is given (Ignition's DefaultFilePermissions). */
const defaultMode = 0o644;

/** NetworkManager refuses keyfiles that anyone but root can read: "File permissions are insecure" (nms-keyfile-utils.c, nm-settings-keyfile(5)). */
export const keyfileMode: AdviceRule = {
  code: 'keyfile-mode',
  severity: 'warning',
  check({ nodes, files }, report) {
    for (const node of nodes.all) {
      if (node.kind !== 'file' || !node.path.startsWith(folder) || !node.value.contents) continue;
      if (!isKeyfile(node.path, contentsOf(node.value.contents, files))) continue;
      const mode = Number(node.value.mode ?? defaultMode);
      // A mode that was meant to be octal has a warning of Butane's own.
      if ((mode & 0o077) === 0 || mode > 0o7777) continue;
      report(words.keyfileMode(writeMode(mode)), [...node.at, node.value.mode === undefined ? 'path' : 'mode']);
    }
  },
};
