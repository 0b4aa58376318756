import * as words from '#words/tasks/checks';
import { readSshKey } from '../core/passwd/ssh-key.ts';
import type { Check } from './task.ts';

/** Values that a pattern describes; the sentence says what they look like. */
const matching =
  (pattern: RegExp, sentence: string, longest = 253): Check =>
  (value) =>
    value.length <= longest && pattern.test(value) ? undefined : sentence;

/** A value for which all checks are passed; the first that is not says why. */
const all =
  (...checks: readonly Check[]): Check =>
  (value) => {
    for (const check of checks) {
      const problem = check(value);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };

const label = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const hostPattern = new RegExp(`^${label}(?:\\.${label})*$`);

/** hostname(7): labels of at most 63 characters; Linux takes 64 in all. */
export const hostname = matching(hostPattern, words.hostname, 64);

/** useradd(8). */
export const userName = matching(/^[a-z_][a-z0-9_-]*$/, words.userName, 32);

/** A name in the time zone database. */
export const timeZone = matching(/^(?:UTC|[A-Z][A-Za-z_+-]*(?:\/[A-Za-z0-9_+-]+){1,2})$/, words.timeZone, 64);

/** A line of a .pub file; one that sshd would skip is refused with the reason. */
export const sshKey: Check = (value) => {
  const reading = readSshKey(value);
  return reading.kind === 'key' ? reading.doubt : reading.reason;
};

const isIpv4 = (value: string): boolean => {
  const parts = value.split('.');
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
};

function isIpv6(value: string): boolean {
  if (!/^[0-9A-Fa-f:.]+$/.test(value) || value.length > 45) return false;
  try {
    // The URL parser knows IPv6 addresses.
    new URL(`http://[${value}]/`);
    return true;
  } catch {
    return false;
  }
}

/** An IPv4 or IPv6 address. */
export const address: Check = (value) => (isIpv4(value) || isIpv6(value) ? undefined : words.address);

/** Whether an address, with a prefix or without, is one of IPv6. */
export const isVersion6 = (value: string): boolean => value.includes(':');

/** An address with the length of its network's prefix. */
export const prefixedAddress: Check = (value) => {
  const [host = '', prefix = '', ...rest] = value.split('/');
  const fits = /^\d{1,3}$/.test(prefix) && Number(prefix) <= (isIpv4(host) ? 32 : 128);
  return rest.length === 0 && fits && address(host) === undefined ? undefined : words.prefixedAddress;
};

/** A host name or an address. */
export const server: Check = (value) =>
  (hostPattern.test(value) && value.length <= 253) || address(value) === undefined ? undefined : words.server;

/** A whole number in a range. */
export const wholeNumber =
  (least: number, most: number): Check =>
  (value) =>
    /^(?:0|[1-9]\d*)$/.test(value) && Number(value) >= least && Number(value) <= most ? undefined : words.wholeNumber(least, most);

/** A TCP port. */
export const port: Check = (value) => (wholeNumber(1, 65535)(value) === undefined ? undefined : words.port);

/** `8080:80`, or with an address of the machine in front. */
export const portMapping: Check = (value) => {
  const match = /^(?:(\d+(?:\.\d+){3}):)?(\d+):(\d+)(?:\/(?:tcp|udp))?$/.exec(value);
  const fits =
    match && [match[2], match[3]].every((part) => port(part ?? '') === undefined) && (match[1] === undefined || isIpv4(match[1]));
  return fits ? undefined : words.portMapping;
};

/** The name of an interface: IFNAMSIZ is 16 with the final zero. */
export const interfaceName = matching(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, words.interfaceName, 15);

/** A reference to an image with its registry; a unit without one asks someone who is not there. */
export const image = matching(
  /^[a-z0-9][a-z0-9.-]*(?:\.[a-z0-9-]+|:\d+)(?::\d+)?(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)+(?::\w[\w.-]{0,127})?(?:@sha256:[0-9a-f]{64})?$/,
  words.image,
  400,
);

/** The name of a unit's stem, a container, a file. */
export const plainName = matching(/^[A-Za-z0-9][A-Za-z0-9.-]*$/, words.name, 64);

const pathPattern = /^\/(?:[\p{L}\p{N}@._+-][\p{L}\p{N}@._+-]*)(?:\/[\p{L}\p{N}@._+-]+)*$/u;
const straight = (value: string): boolean => pathPattern.test(value) && !value.split('/').some((part) => part === '.' || part === '..');

/** A whole path. */
export const path: Check = (value) => (value.length <= 400 && straight(value) ? undefined : words.path);

/** A place where a filesystem can be mounted: /var has the state of every system here, and its other names are links. */
export const mountPoint = all(path, matching(/^\/var\/./, words.variablePath, 400));

/** A device. */
export const device = all((value) => (straight(value) ? undefined : words.device), matching(/^\/dev\/./, words.device, 400));

const isWebAddress = (value: string): boolean => {
  try {
    const { protocol, hostname: host } = new URL(value);
    return /^https?:$/.test(protocol) && host !== '' && /^https?:\/\/[\x21-\x7e]+$/i.test(value) && !/["'\\<>`{}|^]/.test(value);
  } catch {
    return false;
  }
};

/** An address of http or https. */
export const httpAddress: Check = (value) => (isWebAddress(value) ? undefined : words.httpAddress);
/** The address of a proxy. */
export const proxyAddress: Check = (value) => (isWebAddress(value) ? undefined : words.proxyAddress);

/** The name of a unit, templates' instances included. */
export const unitName = matching(
  /^[A-Za-z0-9:_.\\-]+(?:@[A-Za-z0-9:_.\\-]+)?\.(?:service|socket|timer|mount|path|target|swap|automount|slice)$/,
  words.unitName,
  255,
);

/** A time as in systemd.time(7), as far as it is made of its characters. */
export const calendar = matching(
  /^(?:minutely|hourly|daily|weekly|monthly|quarterly|semiannually|yearly|(?:[A-Z][a-z]{2}(?:(?:,|\.\.)[A-Z][a-z]{2})* )?(?:[\d*/,.]+-[\d*/,.]+(?:-[\d*/,.~]+)? )?[\d*/,.]+:[\d*/,.]+(?::[\d*/,.]+)?)$/,
  words.calendar,
  100,
);

/** A setting of sysctl.d(5). */
export const setting = matching(/^-?[A-Za-z0-9_*./-]+\s*=\s*[^=\s].*$/, words.setting, 400);

/** A line of /etc/hosts. */
export const hostsEntry: Check = (value) => {
  const [first = '', ...names] = value.split(/\s+/);
  return address(first) === undefined && names.length > 0 && names.every((name) => hostPattern.test(name)) ? undefined : words.hostsEntry;
};

/** A variable of the environment with its value. */
export const variable = matching(/^[A-Za-z_][A-Za-z0-9_]*=.*$/u, words.variable, 2000);

/** The name of a kernel module. */
export const module = matching(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, words.module, 64);

/** A kernel argument without blanks, as far as boot loaders and MachineConfigs take it unquoted. */
export const kernelArgument = matching(/^[\w.-]+(?:=[\w.,:;/@+%*=!~-]*)?$/, words.kernelArgument, 400);

/** The name of a package. */
export const packageName = matching(/^[A-Za-z0-9][A-Za-z0-9._+-]*$/, words.packageName, 128);

/** A certificate in PEM or several, and nothing secret beside them. */
export const certificate: Check = (value) => {
  if (value.length > 200_000) return words.certificate;
  if (/-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/.test(value)) return words.privateKey;
  const lines = value.split('\n').map((line) => line.trim());
  let inside = false;
  for (const line of lines) {
    if (line === begin && !inside) inside = true;
    else if (line === end && inside) inside = false;
    else if (!(inside ? /^[A-Za-z0-9+/]+={0,2}$/.test(line) : line === '')) return words.certificate;
  }
  return inside || !lines.includes(end) ? words.certificate : undefined;
};
const begin = '-----BEGIN CERTIFICATE-----';
const end = '-----END CERTIFICATE-----';

/** A size as Docker writes it. */
export const dockerSize = matching(/^[1-9]\d{0,6}[kmg]$/, words.dockerSize);

/** A registry, or a repository in one. */
export const registry = matching(/^[a-z0-9][a-z0-9.-]*(?::\d{1,5})?(?:\/[a-z0-9._-]+)*$/, words.registry);

/** A time of day. */
export const time = matching(/^(?:[01]\d|2[0-3]):[0-5]\d$/, words.time);

/** A size as journald and systemd write it. */
export const size = matching(/^[1-9]\d{0,6}[KMGT]$/, words.size);

/** What a Tang server is known by: a SHA-1 or SHA-256 in base64 for addresses. */
export const thumbprint = matching(/^(?:[\w-]{27}|[\w-]{43})$/, words.thumbprint);

/** A shell command on one line, as far as a unit can have it. */
export const shellCommand: Check = (value) => (value.length <= 4000 ? undefined : words.longCommand);

/** The name of an object in Kubernetes. */
export const configName = matching(/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/, words.configName);

/** An extension of RHCOS. */
export const extension = matching(/^[a-z0-9][a-z0-9-]*$/, words.extension, 64);

/** A version of Kubernetes. */
export const kubernetesVersion = matching(/^1\.\d{1,3}\.\d{1,3}$/, words.kubernetesVersion);

/** A directory that a server shares by NFS. */
export const nfsShare: Check = (value) => {
  const at = value.indexOf(':/');
  return at > 0 && server(value.slice(0, at)) === undefined && (value.slice(at + 1) === '/' || straight(value.slice(at + 1)))
    ? undefined
    : words.nfsShare;
};

/** A keymap of the console. */
export const keymap = matching(/^[a-z][A-Za-z0-9_-]*$/, words.keymap, 40);
