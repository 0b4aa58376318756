import { certificateRows } from './keys/certificates.ts';
import type { KeyRow } from './keys/cloud.ts';
import { commandRows } from './keys/commands.ts';
import { coreosRow } from './coreos/coreos.ts';
import { diskRows } from './keys/disks.ts';
import { growRows } from './keys/grow.ts';
import { identityRows } from './keys/identity.ts';
import { loginRows } from './keys/logins.ts';
import { mountsRow } from './keys/mounts.ts';
import { ntpRow } from './keys/ntp.ts';
import { packageRows } from './keys/packages.ts';
import { powerStateRow } from './keys/power-state.ts';
import { proxyRow } from './keys/proxies.ts';
import { saidRows } from './keys/said.ts';
import { swapRow } from './keys/swap.ts';
import { userRows } from './keys/users.ts';
import { writeFilesRow } from './keys/write-files.ts';

/** All keys that are known, in the order in which they are converted: what others refer to comes first. */
export const keyRows: readonly KeyRow[] = [
  ...userRows,
  ...loginRows,
  ...identityRows,
  ntpRow,
  ...certificateRows,
  proxyRow,
  writeFilesRow,
  coreosRow,
  ...diskRows,
  mountsRow,
  swapRow,
  ...growRows,
  ...packageRows,
  ...commandRows,
  powerStateRow,
  ...saidRows,
];
