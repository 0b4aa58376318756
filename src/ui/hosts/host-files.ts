import type { FileEntry } from '../../core/files/file-entry.ts';
import { parseText } from '../../core/yaml/parse-text.ts';
import { writeZip } from '../../deliver/zip/write-zip.ts';
import type { HostResult } from '../../hosts/hosts-job.ts';
import { readNotes, writeNotes } from '../../hosts/notes-in-text.ts';
import { checkedLink } from '../../share/link/encode-link.ts';
import { findSecrets, withoutSecrets } from '../../share/secrets/find-secrets.ts';
import { folderOf } from '../../share/folder-of.ts';
import { wholeLink } from '../../share/snippets.ts';
import { usedFiles } from '../../share/used-files.ts';
import { fileName } from '../files/file-name.ts';

/** A link to the config of a host, and how many secrets are left out of it, as in the dialog Share. */
export type HostLink = { ok: true; link: string; secrets: number } | { ok: false; reason: string };

/** Makes the link of a host. */
export function linkOf({ name, text = '', table, files }: HostResult): HostLink {
  const { fragments } = readNotes(text);
  // With its row of the table, because the name of a column may tell that its value is a secret.
  const whole = { text: writeNotes(text, { table, fragments }), name, files: usedFiles(parseText(text), files) };
  const secrets = findSecrets(whole);
  const clean = withoutSecrets(whole, secrets);
  const plain = writeNotes(clean.text, { table: undefined, fragments: readNotes(clean.text).fragments });
  const made = checkedLink({ ...clean, text: plain });
  const count = secrets.filter(({ file, inName, start }) => file !== undefined || inName === true || start < text.length).length;
  return made.ok ? { ok: true, link: wholeLink(folderOf(location.href), made.fragment), secrets: count } : made;
}

/** The name of the file of a host's result. */
export const hostFile = (name: string, extension: string): string => fileName(`${name}.${extension}`);

/** A zip of all hosts: the result and the Butane of each, and a list of links. */
export function zipOfHosts(hosts: readonly HostResult[], extension: string): Uint8Array {
  const files = new Map<string, FileEntry>();
  const links: string[] = [];
  for (const host of hosts) {
    const { name, text, result } = host;
    // Two names may be the same once what no system takes in names is replaced.
    let free = name;
    for (let number = 2; files.has(hostFile(free, 'bu')); number++) free = `${name}-${number}`;
    files.set(hostFile(free, 'bu'), { text: text ?? '' });
    if (result.ok) files.set(hostFile(free, extension), { text: result.output });
    const link = linkOf(host);
    links.push(`${name}\t${link.ok ? link.link : ''}`);
  }
  files.set('links.txt', { text: `${links.join('\n')}\n` });
  return writeZip(files);
}
