import * as words from '#words/tasks/checks';
import { straightPath } from './checks.ts';
import { matching } from './matching.ts';
import type { Check } from './task.ts';

const label = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const hostPattern = new RegExp(`^${label}(?:\\.${label})*$`);

/** hostname(7): labels of at most 63 characters; Linux takes 64 in all. */
export const hostname = matching(hostPattern, words.hostname, 64);

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

/** A line of /etc/hosts. */
export const hostsEntry: Check = (value) => {
  const [first = '', ...names] = value.split(/\s+/);
  return address(first) === undefined && names.length > 0 && names.every((name) => hostPattern.test(name)) ? undefined : words.hostsEntry;
};

/** A registry, or a repository in one. */
export const registry = matching(/^[a-z0-9][a-z0-9.-]*(?::\d{1,5})?(?:\/[a-z0-9._-]+)*$/, words.registry);

/** A directory that a server shares by NFS. */
export const nfsShare: Check = (value) => {
  const at = value.indexOf(':/');
  return at > 0 && server(value.slice(0, at)) === undefined && (value.slice(at + 1) === '/' || straightPath(value.slice(at + 1)))
    ? undefined
    : words.nfsShare;
};
