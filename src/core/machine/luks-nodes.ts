import { joinPath } from '../go/go-path.ts';
import { hasClevis } from './unlocking.ts';
import { node, type MachineNode } from './machine-node.ts';
import type { Machine } from './read-machine.ts';

const tablePath = '/etc/crypttab';
const keysPath = '/etc/luks';

/** What opens the encrypted volumes at boot: a line for each, and the keys of those that Clevis does not unlock. */
export function luksNodes({ config, origin }: Machine): MachineNode[] {
  const volumes = (config.storage?.luks ?? []).map(({ name = '', clevis = {} }, index) => ({
    name,
    hasKey: !hasClevis(clevis),
    origin: origin(['storage', 'luks', index]),
  }));
  const [first] = volumes;
  if (!first) return [];
  const keyed = volumes.filter(({ hasKey, name }) => hasKey && name !== '' && !name.includes('/'));
  const [firstKeyed] = keyed;
  return [
    node({
      path: tablePath,
      kind: 'file',
      mode: 0o600,
      how: 'appended',
      lines: volumes.map(({ name, origin }) => ({ text: name, origin })),
      origin: first.origin,
    }),
    ...(firstKeyed ? [node({ path: keysPath, kind: 'directory', mode: 0o700, keepsMode: true, origin: firstKeyed.origin })] : []),
    ...keyed.map(({ name, origin }) => node({ path: joinPath(keysPath, name), kind: 'file', mode: 0o600, origin })),
  ];
}
