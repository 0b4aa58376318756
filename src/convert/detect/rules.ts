import { textOf, valueOf } from '../source/source-value.ts';
import type { Evidence } from './evidence.ts';
import type { Format } from './formats.ts';

/** A sign of a format. The first rule that holds says what a text is. */
export interface Rule {
  format: Format;
  is: (evidence: Evidence) => boolean;
  /** Whether a Butane config without its header looks the same. */
  doubtful?: true;
}

const ignitionVersion = ({ documents: [document] }: Evidence): string => textOf(document, 'ignition', 'version') ?? '';
const firstLine = ({ text }: Evidence): string => text.slice(0, text.indexOf('\n') + 1 || text.length).trim();
const quadlets = /\.(container|volume|network|kube|image|build|pod|artifact)$/;
const units = /\.(service|socket|timer|mount|automount|path|swap|target|slice|device|scope)$/;
const section = ({ lines }: Evidence, pattern: RegExp): boolean => pattern.test(lines[0] ?? '') && lines.some((line) => pattern.test(line));

const isConfig = (evidence: Evidence): boolean => evidence.has('storage', 'systemd', 'passwd') && !evidence.has('apiVersion', 'kind');

export const rules: readonly Rule[] = [
  { format: 'private-key', is: ({ lines }) => lines.some((line) => /^-----BEGIN ([A-Z]+ )*PRIVATE KEY( BLOCK)?-----$/.test(line)) },
  { format: 'private-key', is: ({ lines }) => (lines[0] ?? '').startsWith('PuTTY-User-Key-File-') },
  { format: 'butane', is: ({ documents: [document] }) => textOf(document, 'variant') !== undefined },
  { format: 'ignition', is: (evidence) => ignitionVersion(evidence).startsWith('3.') },
  { format: 'ignition-2', is: (evidence) => /^[12]\./.test(ignitionVersion(evidence)) },
  { format: 'ignition-2', is: ({ documents: [document] }) => textOf(document, 'ignitionVersion') === '1' },
  { format: 'machine-config', is: ({ isKind }) => isKind('MachineConfig') },
  { format: 'secret', is: ({ isKind }) => isKind('Secret') },
  {
    format: 'flatcar-cloud-config',
    is: (evidence) => /^#cloud-config\b/.test(firstLine(evidence)) && evidence.has('coreos', 'flatcar'),
  },
  { format: 'cloud-config', is: (evidence) => /^#cloud-config\b/.test(firstLine(evidence)) },
  { format: 'cloud-config', is: (evidence) => /^## template: jinja$/.test(firstLine(evidence)) && evidence.text.includes('#cloud-config') },
  { format: 'kickstart', is: ({ lines, fileName }) => fileName.endsWith('.ks') || (has(lines, /^%packages\b/) && has(lines, /^%end$/)) },
  { format: 'run-line', is: ({ lines }) => /^(\$ )?(sudo )?(docker|podman) (container )?(run|create)\s/.test(lines[0] ?? '') },
  { format: 'installer', is: ({ lines }) => has(lines, /^(\$ )?(sudo )?(coreos|flatcar)-install(er)?\s/) },
  {
    format: 'installer',
    is: (evidence) => evidence.has('dest-device', 'ignition-url', 'image-url') && !evidence.has('storage', 'services'),
  },
  {
    format: 'pxe',
    is: ({ lines, text }) =>
      /^#!ipxe\b/.test(text) || (has(lines, /^(KERNEL|LINUX|APPEND|kernel)\s/) && has(lines, /\b(ignition|coreos|flatcar)\.\S+=/)),
  },
  { format: 'quadlet', is: ({ fileName, lines }) => quadlets.test(fileName) && has(lines, /^\[\w+\]$/) },
  {
    format: 'quadlet',
    is: (evidence) =>
      has(evidence.lines, /^\[(Container|Pod|Volume|Network|Kube|Image|Build)\]$/) &&
      startsWithSection(evidence) &&
      !hasNetworkMatch(evidence),
  },
  { format: 'keyfile', is: ({ fileName, lines }) => fileName.endsWith('.nmconnection') && has(lines, /^\[connection\]$/) },
  { format: 'keyfile', is: (evidence) => section(evidence, /^\[connection\]$/) },
  { format: 'unit', is: ({ fileName, lines }) => units.test(fileName) && has(lines, /^\[\w+\]$/) },
  {
    format: 'unit',
    is: (evidence) => startsWithSection(evidence) && has(evidence.lines, /^\[(Service|Socket|Timer|Mount|Automount|Path|Swap)\]$/),
  },
  { format: 'unit', is: (evidence) => section(evidence, /^\[(Unit|Install)\]$/) },
  { format: 'ssh-key', is: ({ lines }) => lines.length > 0 && lines.length <= 100 && lines.every((line) => sshKey.test(line)) },
  { format: 'compose', is: ({ documents: [document] }) => valueOf(document, 'services')?.kind === 'mapping' },
  {
    format: 'container-linux',
    is: ({ has: hasKey }) => hasKey('etcd', 'flannel', 'locksmith', 'networkd', 'docker', 'update') && !hasKey('packages', 'runcmd'),
  },
  { format: 'container-linux', is: (evidence) => isConfig(evidence) && has(evidence.lines, onlyContainerLinux) },
  { format: 'container-linux', is: isConfig, doubtful: true },
];

/** Keys inside of sections that Butane does not have. */
const onlyContainerLinux = /^(- )?(filesystem|mount|remote|enable|create|home_dir|password_hash_function):/;

/** The beginning of a public key's blob is the length of its type. */
const sshKey =
  /^(ssh-(ed25519|rsa|dss)|ecdsa-sha2-nistp\d+|sk-(ssh-ed25519|ecdsa-sha2-nistp256)@openssh\.com) AAAA[A-Za-z0-9+/]+=*(\s.*)?$/;
const has = (lines: readonly string[], pattern: RegExp): boolean => lines.some((line) => pattern.test(line));
const startsWithSection = ({ lines }: Evidence): boolean => /^\[\w+\]$/.test(lines[0] ?? '');

/** networkd's files have a section `[Network]`, too, beside one that says for which link. */
const hasNetworkMatch = ({ lines }: Evidence): boolean => has(lines, /^\[(Match|NetDev|Link)\]$/);
