import * as words from '#words/convert/cloud-config';
import { commandWord, iniText } from '../../../core/systemd/write-unit.ts';
import { flagOf, itemsOf, textOf } from '../../yaml/plain.ts';
import { cloudInit, row, type Cloud, type KeyRow } from './cloud.ts';

/** Packages, layered onto the system where it can do that. */
export const packageRows: readonly KeyRow[] = [
  row('packages', cloudInit, (cloud, { value, line }) => {
    const packages = itemsOf(value).flatMap((item): Package[] => {
      if (item.kind === 'mapping') {
        for (const { key, line: at } of item.entries) cloud.out.leftOut(at, words.otherPackages(cloud.out.systemName, key));
        return [];
      }
      const parts = itemsOf(item).map((part) => textOf(part) ?? '');
      const name = parts.join('-');
      if (parts.length > 0 && parts.length < 3 && /^[A-Za-z0-9][\w.+:~^-]*$/.test(name)) return [{ name: parts[0] ?? '', versioned: name }];
      cloud.out.leftOut(item.line, words.badPackage);
      return [];
    });
    if (packages.length > 0) layer(cloud, packages, line);
  }),
  ...['package_update', 'package_upgrade', 'package_reboot_if_required'].map((key) =>
    row(key, cloudInit, ({ out }, { value, line }) => {
      out.decided(line, flagOf(value) === true ? words.imageUpdates(out.systemName) : words.nothingToDo);
    }),
  ),
];

interface Package {
  name: string;
  versioned: string;
}

function layer(cloud: Cloud, given: readonly Package[], line: number): void {
  const { out } = cloud;
  if (out.variant === 'flatcar') return out.leftOut(line, words.noPackagesOnFlatcar);
  if (out.variant === 'r4e') return out.leftOut(line, words.noPackagesOnEdge);
  const name = 'cloud-config-packages.service';
  const packages = [...new Set(given.map(({ versioned }) => versioned))].map(commandWord).join(' ');
  out.decided(line, words.packagesLayered);
  out.unit(line, name, {
    enabled: true,
    contents: iniText(
      [
        'Unit',
        [
          ['Description', words.packagesUnit],
          ['Wants', 'network-online.target'],
          ['After', 'network-online.target'],
          // Two changes of the system at once stop each other.
          ['Before', out.variant === 'fcos' ? 'zincati.service' : 'rpm-ostreed-automatic.service'],
          ['ConditionPathExists', '!/var/lib/%N.stamp'],
        ],
      ],
      [
        'Service',
        [
          ['Type', 'oneshot'],
          ['RemainAfterExit', 'yes'],
          // With --allow-inactive it is no error if the image has one of them.
          ['ExecStart', `/usr/bin/rpm-ostree install --assumeyes --allow-inactive ${packages}`],
          ['ExecStart', '/usr/bin/touch /var/lib/%N.stamp'],
          ['ExecStart', '/usr/bin/systemctl --no-block reboot'],
        ],
      ],
      ['Install', [['WantedBy', 'multi-user.target']]],
    ),
  });
  cloud.before.push(name);
  // Until the machine has restarted into the new system, commands wait.
  cloud.conditions.push(['/usr/bin/rpm --query --whatprovides', ...new Set(given.map(({ name: one }) => commandWord(one)))].join(' '));
}
