import { certificatePem } from './certificate.ts';
import type { Task, TaskField, Values } from '../define/task.ts';

/** A key whose private half was thrown away. */
const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEBEmSn5NEjo8TavK2BugXlyCYFuCvFD2NEYsOrVjvu3 ada@example.com';
const otherKey = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEHG2E8xTVTCqGOYwDsNCpbVTwnWDBbAgSpuxTTHZ5QE bob@example.com';

/** Two values for each field that has none at first, by its name or, where tasks differ, by task and name. */
const samples: Readonly<Record<string, readonly [string, string]>> = {
  keys: [key, `${key}\n${otherKey}`],
  name: ['node1', 'node2'],
  'swap-disk.device': ['/dev/vdc', '/dev/vdd'],
  'timer.name': ['backup', 'clean'],
  'mask-unit.name': ['docker.service', 'sshd.service'],
  'enable-unit.name': ['podman.socket', 'iscsid.service'],
  text: ['Maintained by Ada.\nAsk first: 100 %', '*** "Danger" ***'],
  zone: ['Europe/Paris', 'America/Argentina/Buenos_Aires'],
  servers: ['192.0.2.53', '192.0.2.54\n2001:db8::53'],
  domains: ['example.com', 'a.example.com\nb.example.com'],
  keymap: ['de', 'fr'],
  mirror: ['mirror.example.com:5000', 'cache.example.com/docker'],
  registry: ['registry.example.com:5000', 'quay.io'],
  interface: ['enp1s0', 'eno2'],
  address: ['192.0.2.10/24', '2001:db8::10/64'],
  'node-address.address': ['192.0.2.1', '198.51.100.1'],
  gateway: ['', ''],
  dns: ['192.0.2.53\n2001:db8::53', ''],
  id: ['100', '4094'],
  entries: ['192.0.2.20 db.example.com db', '192.0.2.20 db.example.com\n::1 me'],
  proxy: ['http://proxy.example.com:3128', 'https://proxy.example.com/100%25'],
  certificate: [certificatePem, `${certificatePem}\n${certificatePem}`],
  packages: ['htop', 'vim\ngcc-c++'],
  source: ['https://example.com/a.raw', 'https://example.com/b.raw?x=1'],
  command: [`echo "$HOME" 'it''s' 100% \\ \`date\` > /tmp/ü`, '/usr/bin/true'],
  unit: ['sshd.service', 'getty@tty1.service'],
  variables: ['LOG_LEVEL=debug', 'A=b "c" $d 50% \\\nB='],
  url: ['http://tang.example.com:7500', 'https://tang.example.com'],
  thumbprint: ['bV8aajlyN6sYqQ41lGqD4zlhe0E', 'bV8aajlyN6sYqQ41lGqD4zlhe0E_aajlyN6sYqQ41-4'],
  share: ['nfs.example.com:/export/data', '192.0.2.9:/données'],
  settings: ['vm.max_map_count = 262144', 'vm.max_map_count=1\nnet.ipv4.ip_forward = 1'],
  modules: ['br_netfilter', 'overlay\nbr_netfilter'],
  arguments: ['quiet', 'debug\nnet.ifnames=0'],
};

/** The name of a field, as `samples` knows it. */
function sampleOf({ id }: Task, { name, kind, initial, options = {} }: TaskField, second: boolean): string {
  if (kind === 'choice') return Object.keys(options)[second ? 1 : 0] ?? '';
  const pair = samples[`${id}.${name}`] ?? (initial === undefined ? samples[name] : undefined);
  if (pair) return pair[second ? 1 : 0];
  if (initial === undefined) throw new Error(`no sample for ${id}.${name}`);
  return initial;
}

/** For tests: good values for a task; or other ones, as far as they are not what a field has at first. */
export const sampleValues = (task: Task, second = false): Values =>
  Object.fromEntries(task.fields.map((field) => [field.name, sampleOf(task, field, second)]));
