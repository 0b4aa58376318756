import type { FileEntry } from '../../core/files/file-entry.ts';
import { parseText } from '../../core/yaml/parse-text.ts';
import { localFilesFolder } from '../../deliver/zip/config-zip.ts';
import { writeZip } from '../../deliver/zip/write-zip.ts';
import type { HostResult } from '../../hosts/hosts-job.ts';
import { readNotes, writeNotes } from '../../hosts/notes-in-text.ts';
import { checkedLink } from '../../share/link/encode-link.ts';
import { findSecrets, withoutSecrets } from '../../share/secrets/find-secrets.ts';
import { folderOf } from '../../share/folder-of.ts';
import { wholeLink } from '../../share/snippets.ts';
import { usedFiles } from '../../share/used-files.ts';
import { fileName } from '../files/file-name.ts';

type Files = Readonly<Record<string, FileEntry>>;

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

/** Numbers what is the same alike: texts by what they say, other files by which they are. */
function numberOf(known: Map<unknown, number>, thing: unknown): number {
  const number = known.get(thing) ?? known.size;
  known.set(thing, number);
  return number;
}

/**
 * The folders of local files: one for all hosts whose files are the same, called `files` where that is all of them, or else by the first of
 * them. A folder is what `butane --files-dir` is given.
 */
class FileFolders {
  readonly folders = new Map<string, { first: string; files: Files }>();
  private readonly numbers = new Map<unknown, number>();

  /** Adds the files that a host's config uses; returns the key of their folder. */
  add(host: string, files: Files): string | undefined {
    const entries = Object.entries(files);
    if (entries.length === 0) return undefined;
    const numbers = entries.map(([path, entry]) => [path, numberOf(this.numbers, 'text' in entry && !entry.exec ? entry.text : entry)]);
    const key = JSON.stringify(numbers);
    if (!this.folders.has(key)) this.folders.set(key, { first: host, files });
    return key;
  }

  name(key: string): string {
    return this.folders.size === 1 ? localFilesFolder : `${fileName(this.folders.get(key)?.first ?? '')}-${localFilesFolder}`;
  }
}

/** A zip of all hosts: the result and the Butane of each, the local files that these use, and a list of links with the folders of these files. */
export function zipOfHosts(hosts: readonly HostResult[], extension: string): Uint8Array {
  const files = new Map<string, FileEntry>();
  const folders = new FileFolders();
  const rows: { name: string; link: string; folder: string | undefined }[] = [];
  for (const host of hosts) {
    const { name, text, result } = host;
    // Two names may be the same once what no system takes in names is replaced.
    let free = name;
    for (let number = 2; files.has(hostFile(free, 'bu')); number++) free = `${name}-${number}`;
    files.set(hostFile(free, 'bu'), { text: text ?? '' });
    if (result.ok) files.set(hostFile(free, extension), { text: result.output });
    const link = linkOf(host);
    const used = text === undefined ? {} : usedFiles(parseText(text), host.files);
    rows.push({ name, link: link.ok ? link.link : '', folder: folders.add(free, used) });
  }
  for (const [key, folder] of folders.folders) {
    for (const [path, entry] of Object.entries(folder.files)) files.set(`${folders.name(key)}/${path}`, entry);
  }
  const lines = rows.map(({ name, link, folder }) => [name, link, ...(folder === undefined ? [] : [folders.name(folder)])].join('\t'));
  files.set('links.txt', { text: `${lines.join('\n')}\n` });
  return writeZip(files);
}
