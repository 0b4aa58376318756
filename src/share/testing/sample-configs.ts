import type { Random } from '../../core/testing/random.ts';

/** How a sample differs from the benchmark's own pattern. */
interface Variation {
  /** Makes the keys of users realistic, each different; the benchmark numbers them instead. */
  random?: Random;
  /** Gives users and services names of their own instead of numbers. None of them is in the dictionary. */
  named?: boolean;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const people = ['mara', 'tobias', 'ingrid', 'wei', 'fatima', 'oskar', 'lucia', 'pavel'];
const services = [
  'ledger',
  'gatehouse',
  'pigeon',
  'harvest',
  'beacon',
  'quarry',
  'atlas',
  'mimosa',
  'turbine',
  'kestrel',
  'lantern',
  'osprey',
  'saffron',
  'tundra',
  'walnut',
  'yonder',
];

/**
 * A config like `lines-100.bu` of the benchmark, for any multiple of its 100 lines: two users, five
 * files and four units per hundred, in the same form.
 */
export function benchLike(lines: number, { random, named = false }: Variation = {}): string {
  const hundreds = lines / 100;
  const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count * hundreds }, (_, index) => make(index));
  const keyOf = (index: number) =>
    random
      ? Array.from({ length: 41 }, () => alphabet.charAt(random.below(alphabet.length))).join('')
      : `${String(index).padStart(6, '0')}abcdefghijklmnopqrstuvwxyz`;
  const user = (index: number) => (named && people[index]) || `user${index}`;
  const app = (index: number) => (named && services[index]) || `app${index}`;
  return `variant: fcos
version: 1.5.0
passwd:
  users:
${times(
  2,
  (index) => `    - name: ${user(index)}
      groups: [wheel, sudo]
      ssh_authorized_keys:
        - ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ${keyOf(index)} ${user(index)}@example.com
`,
).join('')}storage:
  files:
${times(
  5,
  (index) => `    - path: /etc/${app(index)}/config-${index}.conf
      mode: 0644
      overwrite: true
      contents:
        inline: |
          # config ${index}
          key${index} = value${index}
          list = [1, 2, ${index}]
          url = https://example.com/${index}
`,
).join('')}systemd:
  units:
${times(
  4,
  (index) => `    - name: ${app(index)}.service
      enabled: true
      contents: |
        [Unit]
        Description=App ${index}
        After=network-online.target
        Wants=network-online.target
        [Service]
        ExecStart=/usr/bin/podman run --rm --name ${app(index)} quay.io/example/${app(index)}:latest
        Restart=on-failure
        [Install]
        WantedBy=multi-user.target
`,
).join('')}`;
}

const words = [
  'retries',
  'verbosity',
  'greeting',
  'colour',
  'depth',
  'region',
  'shards',
  'quota',
  'window',
  'backlog',
  'mode',
  'interval',
] as const;
const values = ['red', 'eu-central', '17', 'medium', 'never', '4096', 'on', 'green', 'quiet', '250ms', 'low', 'hourly'] as const;

/** A config of about 200 lines with the same sections, in which every file and unit is different, so that no link can be short. */
export function variedConfig(random: Random): string {
  const key = () => Array.from({ length: 43 }, () => alphabet.charAt(random.below(alphabet.length))).join('');
  const setting = () => `          ${random.pick(words)} = ${random.pick(values)}\n`;
  return `variant: fcos
version: 1.5.0
passwd:
  users:
${people
  .slice(0, 2)
  .map(
    (name) => `    - name: ${name}
      groups: [wheel, sudo]
      ssh_authorized_keys:
        - ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${key()} ${name}@example.org
`,
  )
  .join('')}storage:
  files:
${services
  .slice(0, 9)
  .map(
    (name) => `    - path: /etc/${name}/${name}.conf
      mode: 0644
      contents:
        inline: |
          # Settings of ${name}
${setting()}          ${random.pick(words)} = [${random.below(90)}, ${random.below(900)}]
          url = https://${name}.example.org/${random.pick(words)}
${setting()}`,
  )
  .join('')}systemd:
  units:
${services
  .slice(0, 9)
  .map(
    (name) => `    - name: ${name}.service
      enabled: true
      contents: |
        [Unit]
        Description=The ${name} service
        After=network-online.target
        Wants=network-online.target
        [Service]
        ExecStart=/usr/bin/podman run --rm --name ${name} -p ${8000 + random.below(999)}:80 quay.io/${random.pick(['mara', 'tobias', 'wei'])}/${name}:${random.below(9)}.${random.below(20)}
        Restart=on-failure
        [Install]
        WantedBy=multi-user.target
`,
  )
  .join('')}`;
}
