import * as words from '#words/tasks/checks';
import { readSshKey } from '../../core/passwd/ssh-key.ts';
import { all, matching } from './matching.ts';
import type { Check } from './task.ts';

/** useradd(8). */
export const userName = matching(/^[a-z_][a-z0-9_-]*$/, words.userName, 32);

/** A name in the time zone database. */
export const timeZone = matching(/^(?:UTC|[A-Z][A-Za-z_+-]*(?:\/[A-Za-z0-9_+-]+){1,2})$/, words.timeZone, 64);

/** A line of a .pub file; one that sshd would skip is refused with the reason. */
export const sshKey: Check = (value) => {
  const reading = readSshKey(value);
  return reading.kind === 'key' ? reading.doubt : reading.reason;
};

/** A reference to an image with its registry; a unit without one asks someone who is not there. */
export const image = matching(
  /^[a-z0-9][a-z0-9.-]*(?:\.[a-z0-9-]+|:\d+)(?::\d+)?(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)+(?::\w[\w.-]{0,127})?(?:@sha256:[0-9a-f]{64})?$/,
  words.image,
  400,
);

/** The name of a unit's stem, a container, a file. */
export const plainName = matching(/^[A-Za-z0-9][A-Za-z0-9.-]*$/, words.name, 64);

const pathPattern = /^\/(?:[\p{L}\p{N}@._+-][\p{L}\p{N}@._+-]*)(?:\/[\p{L}\p{N}@._+-]+)*$/u;
/** Whether a text is a whole path without detours. */
export const straightPath = (value: string): boolean =>
  pathPattern.test(value) && !value.split('/').some((part) => part === '.' || part === '..');

/** A whole path. */
export const path: Check = (value) => (value.length <= 400 && straightPath(value) ? undefined : words.path);

/** A place where a filesystem can be mounted: /var has the state of every system here, and its other names are links. */
export const mountPoint = all(path, matching(/^\/var\/./, words.variablePath, 400));

/** A device. */
export const device = all((value) => (straightPath(value) ? undefined : words.device), matching(/^\/dev\/./, words.device, 400));

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

/** A version of Kubernetes. */
export const kubernetesVersion = matching(/^1\.\d{1,3}\.\d{1,3}$/, words.kubernetesVersion);

/** A keymap of the console. */
export const keymap = matching(/^[a-z][A-Za-z0-9_-]*$/, words.keymap, 40);
