import * as words from '#words/convert/cloud-config';
import { assignmentWord, iniText } from '../../../core/systemd/write-unit.ts';
import { textOf, type Plain } from '../../yaml/plain.ts';
import type { Cloud } from '../keys/cloud.ts';

/** A service that the dialect sets up by variables in a drop-in. */
export interface EnvironmentService {
  /** The key below `coreos`. */
  key: string;
  unit: string;
  /** What its variables begin with. */
  prefix: string;
  /** What is said about it, with the line of the key. */
  about?: string;
}

/** etcd 2 is gone from the image; the member of today takes the same variables. */
export const environmentServices: readonly EnvironmentService[] = [
  { key: 'etcd2', unit: 'etcd-member.service', prefix: 'ETCD_', about: words.etcdToday },
  { key: 'flannel', unit: 'flanneld.service', prefix: 'FLANNELD_', about: words.flannelToday },
  { key: 'locksmith', unit: 'locksmithd.service', prefix: 'LOCKSMITHD_' },
];

/** Turns the options of a service into `Environment=` lines of a drop-in. */
export function convertService({ out }: Cloud, service: EnvironmentService, value: Plain, line: number): void {
  if (out.variant !== 'flatcar') return out.leftOut(line, words.serviceOnlyOnFlatcar(out.systemName, service.key));
  if (value.kind !== 'mapping') return out.leftOut(line, words.notMapping(`coreos.${service.key}`));
  const assignments: string[] = [];
  for (const { key, value: inner, line: at } of value.entries) {
    const text = textOf(inner);
    const name = key.replaceAll('-', '_').toUpperCase();
    if (text === undefined || !/^[A-Z][A-Z0-9_]*$/.test(name)) out.leftOut(at, words.unknownField(`coreos.${service.key}`, key));
    else if (/\$\{?(?:private|public)_ip/.test(text)) out.leftOut(at, words.dynamicAddress);
    else assignments.push(assignmentWord(`${service.prefix}${name}`, text));
  }
  if (service.about !== undefined) out.decided(line, service.about);
  if (assignments.length === 0) return;
  const contents = iniText(['Service', assignments.map((one) => ['Environment', one] as const)]);
  out.dropin(line, service.unit, '20-cloudinit.conf', contents);
}

/** `coreos.oem`: what the platform says about itself. */
export function convertOem(cloud: Cloud, value: Plain, line: number): void {
  const fields: [string, string][] = [];
  const take = (name: string, quote: boolean) => (inner: Plain, at: number) => {
    const text = textOf(inner) ?? '';
    if (/^[^"\\$`\n\r]*$/.test(text)) fields.push([name, quote ? `"${text}"` : text]);
    else cloud.out.leftOut(at, words.badOem);
  };
  cloud.fields(value, 'coreos.oem', {
    id: take('ID', false),
    version_id: take('VERSION_ID', false),
    name: take('NAME', true),
    home_url: take('HOME_URL', true),
    bug_report_url: take('BUG_REPORT_URL', true),
  });
  if (fields.length === 0) return;
  cloud.out.file({ line, path: '/etc/oem-release', contents: fields.map(([name, text]) => `${name}=${text}\n`).join('') });
}
