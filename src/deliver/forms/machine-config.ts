import * as say from '#words/deliver/sizes';
import { refuse, type Answer } from '../define/answer.ts';
import type { JsonObject } from '../../core/json-object.ts';
import { at, itemsAt, readIgnition, textAt } from '../ignition/read-config.ts';

/** How a MachineConfig is called and which nodes it is for. */
export interface MachineConfigNames {
  name: string;
  role: string;
}

/** Fields of a user that the machine config operator reads; it knows no user but `core`. */
const userFields = new Set(['name', 'sshAuthorizedKeys', 'passwordHash']);

/** Parts of storage that a node has from its installation, or that the operator does not manage. */
const unmanaged = ['directories', 'links', 'disks', 'raid', 'luks', 'filesystems'];

/**
 * A MachineConfig of an Ignition config of any variant, in JSON, which `oc` reads like YAML, with what OpenShift does not do of it.
 * Kernel arguments move to where OpenShift has them. The limits are those that Butane has for the variant `openshift`.
 */
export function machineConfigOf(config: string, { name, role }: MachineConfigNames): Answer<{ text: string; limits: string[] }> {
  const read = readIgnition(config);
  if (!read) return refuse(say.noIgnition);
  const { kernelArguments, ...rest } = read.json;
  const wanted = at({ kernelArguments }, 'kernelArguments', 'shouldExist');
  const machineConfig = {
    apiVersion: 'machineconfiguration.openshift.io/v1',
    kind: 'MachineConfig',
    metadata: { labels: { 'machineconfiguration.openshift.io/role': role }, name },
    spec: { config: rest, ...(Array.isArray(wanted) && wanted.length > 0 && { kernelArguments: wanted as unknown[] }) },
  };
  return { ok: true, text: JSON.stringify(machineConfig, undefined, 2), limits: limitsOf(read.json) };
}

function limitsOf(json: JsonObject): string[] {
  const limits = unmanaged.filter((part) => itemsAt(json, 'storage', part).length > 0).map(say.notOnNodes);
  if (itemsAt(json, 'passwd', 'groups').length > 0) limits.push(say.noGroups);
  for (const user of itemsAt(json, 'passwd', 'users')) {
    if (user['name'] !== 'core') limits.push(say.onlyCore(textAt(user, 'name')));
    else if (Object.keys(user).some((field) => !userFields.has(field))) limits.push(say.coreFields);
  }
  for (const file of itemsAt(json, 'storage', 'files')) {
    const path = textAt(file, 'path');
    if (itemsAt(file, 'append').length > 0) limits.push(say.noAppend(path));
    const source = textAt(file, 'contents', 'source');
    if (source !== '' && !source.startsWith('data:')) limits.push(say.noRemote(path));
  }
  const merged = itemsAt(json, 'ignition', 'config', 'merge').length > 0 || textAt(json, 'ignition', 'config', 'replace', 'source') !== '';
  if (merged) limits.push(say.noMerge);
  if (at(json, 'kernelArguments', 'shouldNotExist') !== undefined) limits.push(say.noRemovedArguments);
  return limits;
}
