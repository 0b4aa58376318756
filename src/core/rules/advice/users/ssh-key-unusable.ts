import * as words from '#words/core/advice/values';
import { readLocalFile } from '../../../files/files-dir.ts';
import { memoizeRecent } from '../../../memoize.ts';
import { readKeyLines, type KeyLine } from '../../../passwd/key-lines.ts';
import { readSshKey } from '../../../passwd/ssh-key.ts';
import { userShape } from '../../../spec/fields/passwd.ts';
import { rule } from '../../rule.ts';

/**
 * Butane accepts any text as an SSH key, and sshd silently skips what it cannot read: the machine comes up, and
 * nobody gets in. A private key is worse, because configs are passed on.
 */
export const sshKeyUnusable = rule({
  code: 'ssh-key-unusable',
  on: userShape,
  severity: 'warning',
  check(user, report, { files, run }) {
    for (const [index, text] of (user.ssh_authorized_keys ?? []).entries()) {
      for (const problem of problemsOf(text)) report(problem, ['ssh_authorized_keys', index]);
      if (severalIn(text)) report(words.severalKeys, ['ssh_authorized_keys', index], 'info');
    }
    for (const [index, path] of (user.ssh_authorized_keys_local ?? []).entries()) {
      // Many users may have the same file, whose problems are reported once.
      const said = saidIn.get(run) ?? new Set();
      saidIn.set(run, said);
      if (said.has(path)) continue;
      said.add(path);
      const file = readLocalFile(files, path);
      // Butane reports what cannot be read.
      if (!file.ok) continue;
      for (const problem of problemsOfFile(new TextDecoder().decode(file.bytes)))
        report(words.inFile(path, problem), ['ssh_authorized_keys_local', index]);
    }
  },
});

const saidIn = new WeakMap<object, Set<string>>();

// Many users may have the same text, and most keys stay while a config is edited.
const problemsOf = memoizeRecent((text: string): readonly string[] => {
  if (!text.trim().includes('\n')) return [problemOf(readSshKey(text))].filter((problem) => problem !== undefined);
  return problemsOfFile(text);
});

const severalIn = (text: string): boolean => text.includes('\n') && hasSeveralKeys(text);
const hasSeveralKeys = memoizeRecent((text: string) => countKeys(text) > 1);

function problemsOfFile(text: string): string[] {
  const read = readKeyLines(text);
  if (!read.ok) return [read.problem.reason];
  if (read.lines.length === 0) return [words.noKey];
  return read.lines.flatMap((line) => {
    const problem = problemOf(line.reading);
    return problem === undefined ? [] : [read.lines.length === 1 ? problem : words.inLine(line.number, problem)];
  });
}

const problemOf = (reading: KeyLine['reading']): string | undefined => (reading.kind === 'key' ? reading.doubt : reading.reason);

function countKeys(text: string): number {
  const read = readKeyLines(text);
  return read.ok ? read.lines.filter(({ reading }) => reading.kind === 'key').length : 0;
}
