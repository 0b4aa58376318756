import { shellWord } from '../../../core/shell-word.ts';

/** `cloud-init-per once NAME command` as the shell says it, since there is no such program; undefined for any other command. */
export function guardedCommand(text: string): string | undefined {
  const [, often, name = '', command = ''] = /^\s*cloud-init-per\s+(once|instance|always)\s+([\w.-]+)\s+([^\n]+?)\s*$/.exec(text) ?? [];
  if (often === undefined) return undefined;
  if (often === 'always') return command;
  const stamp = shellWord(`/var/lib/cloud-config/${name}`);
  return `[ -e ${stamp} ] || { mkdir -p /var/lib/cloud-config && touch ${stamp} && ${command}; }`;
}
