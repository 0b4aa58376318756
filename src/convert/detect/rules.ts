import { runWords } from '../containers/convert-run.ts';
import { splitShell } from '../containers/shell-words.ts';
import { hasPrivateKey } from '../define/private-key.ts';
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
const quadlets = /\.(container|volume|network|kube|image|build|pod|artifact)$/;
const units = /\.(service|socket|timer|mount|automount|path|swap|target|slice|device|scope)$/;
const section = ({ lines }: Evidence, pattern: RegExp): boolean => pattern.test(lines[0] ?? '') && lines.some((line) => pattern.test(line));

const isConfig = (evidence: Evidence): boolean => evidence.has('storage', 'systemd', 'passwd') && !evidence.has('apiVersion', 'kind');

/** The version of an Ignition config, as far as it can be seen without reading all of it. */
const brokenVersion = (text: string): string | undefined =>
  (/^\s*\{/.test(text)
    ? /"ignition"\s*:\s*\{[^{}]*"version"\s*:\s*"(\d)\./
    : /^ignition:(?:[ \t]*\{|[ \t\r]*\n)[ \t]*["']?version["']?:[ \t]+["']?(\d)\./m
  ).exec(text)?.[1];

/** Whether a text begins as commands do, rather than with a key or a section. */
const isCommand = ([first = '']: readonly string[]): boolean => /^(\$ )?[\w./-]+(\s|$)/.test(first) && !/^\S+:(\s|$)/.test(first);

/** Whether a line is a command that runs a container. */
const runsContainer = (line: string): boolean =>
  /\b(docker|podman|nerdctl)(\.exe)?\s/.test(line) &&
  splitShell(`${line.slice(0, 500)} `).some((command) => (runWords(command)?.length ?? 0) > 0);

/** Whether the comments at the top say that this is for cloud-init. */
function isCloudConfig({ text }: Evidence): boolean {
  for (const line of text.replace(/^\ufeff/, '').split('\n', 50)) {
    if (!/^\s*(#|$)/.test(line)) return false;
    if (/^#cloud-config\b/.test(line)) return true;
  }
  return false;
}

/** What kickstart files say. */
const kickstart = [
  ...[/^(lang|keyboard|timezone)\s/, /^rootpw\s/, /^(clearpart|zerombr|ignoredisk)\b/, /^(autopart|part(ition)?\s)/, /^bootloader\b/],
  ...[
    /^(reboot|poweroff|shutdown)\b/,
    /^(url|repo|ostreesetup|ostreecontainer|cdrom)\b/,
    /^(network|firewall|selinux)\s+--/,
    /^(text|install)$/,
  ],
];

export const rules: readonly Rule[] = [
  { format: 'butane', is: ({ documents: [document] }) => textOf(document, 'variant') !== undefined },
  { format: 'ignition', is: (evidence) => ignitionVersion(evidence).startsWith('3.') },
  { format: 'ignition-2', is: (evidence) => /^[12]\./.test(ignitionVersion(evidence)) },
  { format: 'ignition-2', is: ({ documents: [document] }) => textOf(document, 'ignitionVersion') === '1' },
  // One that is cut off or has a comma too many is still one.
  { format: 'ignition', is: ({ text }) => brokenVersion(text)?.startsWith('3') === true },
  { format: 'ignition-2', is: ({ text }) => /^[12]/.test(brokenVersion(text) ?? '') },
  { format: 'machine-config', is: ({ isKind }) => isKind('MachineConfig') },
  { format: 'secret', is: ({ isKind }) => isKind('Secret') },
  { format: 'flatcar-cloud-config', is: (evidence) => isCloudConfig(evidence) && evidence.has('coreos', 'flatcar') },
  { format: 'cloud-config', is: isCloudConfig },
  { format: 'cloud-config', is: ({ text }) => /^\ufeff?(Content-Type: multipart\/|#include\b|#cloud-boothook\b)/i.test(text) },
  {
    format: 'kickstart',
    is: ({ lines, fileName }) => fileName.endsWith('.ks') || (has(lines, /^%(packages|pre|post|addon)\b/) && has(lines, /^%end$/)),
  },
  { format: 'kickstart', is: ({ lines }) => kickstart.filter((command) => has(lines, command)).length > 3 },
  { format: 'installer', is: ({ lines }) => has(lines, /\bcoreos-installer(:\S+)?\s+(install|download|iso|pxe)\b/) && isCommand(lines) },
  {
    format: 'run-line',
    is: ({ lines }) => (isCommand(lines) ? lines.some(runsContainer) : runsContainer(lines[0] ?? '')),
  },
  { format: 'installer', is: ({ lines }) => has(lines, /^(\$ )?(sudo )?(coreos|flatcar)-install(er)?\s/) },
  {
    format: 'installer',
    is: (evidence) => evidence.has('dest-device', 'ignition-url', 'image-url') && !evidence.has('storage', 'services'),
  },
  {
    format: 'pxe',
    is: ({ lines, text }) =>
      /^#!ipxe\b/.test(text) || (has(lines, /^(kernel|linux(efi|16)?|append)\s/i) && has(lines, /\b(ignition|coreos|flatcar)\.\S+=/)),
  },
  { format: 'unit', is: (evidence) => /\.(network|netdev|link)$/.test(evidence.fileName) && hasNetworkMatch(evidence) },
  { format: 'quadlet', is: ({ fileName, lines }) => quadlets.test(fileName) && has(lines, /^\[\w+\]$/) },
  {
    format: 'quadlet',
    is: (evidence) =>
      has(evidence.lines, /^\[(Container|Pod|Volume|Network|Kube|Image|Build)\]$/) &&
      startsWithSection(evidence) &&
      !hasNetworkMatch(evidence),
  },
  { format: 'keyfile', is: ({ fileName, lines }) => fileName.endsWith('.nmconnection') && has(lines, /^\[connection\]$/) },
  {
    format: 'keyfile',
    is: (evidence) => startsWithSection(evidence) && has(evidence.lines, /^\[connection\]$/) && has(evidence.lines, /^(id|uuid|type)\s*=/),
  },
  { format: 'unit', is: ({ fileName, lines }) => units.test(fileName) && has(lines, /^\[\w+\]$/) },
  {
    format: 'unit',
    is: (evidence) => startsWithSection(evidence) && has(evidence.lines, /^\[(Service|Socket|Timer|Mount|Automount|Path|Swap)\]$/),
  },
  { format: 'unit', is: (evidence) => section(evidence, /^\[(Unit|Install)\]$/) },
  { format: 'ssh-key', is: ({ lines }) => lines.length > 0 && lines.length <= 100 && lines.every((line) => sshKey.test(line)) },
  { format: 'compose', is: ({ documents: [document] }) => valueOf(document, 'services')?.kind === 'mapping' },
  {
    format: 'cloud-config',
    is: ({ has: hasKey }) =>
      hasKey('runcmd', 'bootcmd', 'write_files', 'package_update', 'packages', 'ssh_pwauth', 'chpasswd') &&
      !hasKey('variant', 'kind', 'storage'),
  },
  {
    format: 'container-linux',
    is: ({ has: hasKey }) => hasKey('etcd', 'flannel', 'locksmith', 'networkd', 'docker', 'update') && !hasKey('packages', 'runcmd'),
  },
  { format: 'container-linux', is: (evidence) => isConfig(evidence) && has(evidence.lines, onlyContainerLinux) },
  { format: 'container-linux', is: isConfig, doubtful: true },
  // Last, since a key may also be inside of any other text.
  { format: 'private-key', is: ({ text }) => hasPrivateKey(text) },
];

/** Keys inside of sections that Butane does not have. */
const onlyContainerLinux = /^(- )?(filesystem|mount|remote|enable|create|home_dir|password_hash_function):/;

/** A public key, with options in front or not. The beginning of its blob is the length of its type. */
const sshKey =
  /^([a-z][\w-]*(="[^"]*")?(,[a-z][\w-]*(="[^"]*")?)*\s+)?(ssh-(ed25519|rsa|dss)|ecdsa-sha2-nistp\d+|sk-(ssh-ed25519|ecdsa-sha2-nistp256)@openssh\.com) AAAA[A-Za-z0-9+/]+=*(\s.*)?$/;
const has = (lines: readonly string[], pattern: RegExp): boolean => lines.some((line) => pattern.test(line));
const startsWithSection = ({ lines }: Evidence): boolean => /^\[\w+\]$/.test(lines[0] ?? '');

/** networkd's files have a section `[Network]`, too, beside one that says for which link. */
const hasNetworkMatch = ({ lines }: Evidence): boolean => has(lines, /^\[(Match|NetDev|Link)\]$/);
