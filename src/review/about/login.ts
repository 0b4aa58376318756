import { aboutUser } from '#words/page/login';
import * as words from '#words/review/login';
import type { Value } from '../../core/document/read.ts';
import { readKeyLines } from '../../core/passwd/key-lines.ts';
import { readPasswordHash } from '../../core/passwd/password-hash.ts';
import type { Path } from '../../core/report/finding.ts';
import { localText } from '../../values/local-text.ts';
import { flagAt, listAt, textAt, valueIn } from '../../values/read-values.ts';
import { summarizeLogin } from '../login/login.ts';
import type { ReviewSource } from '../define/source.ts';
import type { Statement } from '../define/statement.ts';

/** Who can log in, and how: users with their keys, passwords and groups. */
export function aboutLogin(source: ReviewSource): Statement[] {
  const { value, spec, files } = source;
  const { kind, title, users, notes } = summarizeLogin(value, spec.variant, files);
  return [
    { said: [`${title}.`], path: ['passwd', 'users'], ...(kind !== 'ok' && { kind }) },
    ...users.map(({ name, path, ways, remarks }): Statement => ({
      said: words.user(name, aboutUser(ways, remarks)),
      path: path ?? [],
      below: path === undefined ? [] : detailsOf(valueIn(value, path), path, source),
    })),
    ...notes.map((note): Statement => ({ said: [note], path: ['passwd', 'users'] })),
    ...listAt(value, 'passwd', 'groups').flatMap((group, index) => aboutGroup(group, ['passwd', 'groups', index])),
  ];
}

function aboutGroup(group: Value, path: Path): Statement[] {
  const name = textAt(group, 'name');
  if (name === '') return [];
  if (flagAt(group, 'should_exist') === false) return [{ said: words.groupGone(name), path }];
  const { locked } = readPasswordHash(textAt(group, 'password_hash'));
  return [{ said: words.group(name), path }, ...(locked ? [] : [{ said: words.passwordGroup(name), path }])];
}

function detailsOf(user: Value | undefined, path: Path, source: ReviewSource): Statement[] {
  if (flagAt(user, 'should_exist') === false) return [];
  const keys = listAt(user, 'ssh_authorized_keys').flatMap((line, index) =>
    typeof line === 'string' ? aboutKeys(line, [...path, 'ssh_authorized_keys', index], source) : [],
  );
  const local = listAt(user, 'ssh_authorized_keys_local').flatMap((file, index): Statement[] => {
    if (typeof file !== 'string') return [];
    const at = [...path, 'ssh_authorized_keys_local', index];
    const text = localText(source.files, file);
    return text === undefined ? [{ said: words.missingKeys(file), path: at, kind: 'warning' }] : aboutKeys(text, at, source);
  });
  const hash = textAt(user, 'password_hash');
  const groups = listAt(user, 'groups').filter((group) => typeof group === 'string');
  return [
    ...keys,
    ...local,
    ...(hash === '' ? [] : [{ said: words.password(readPasswordHash(hash).says), path: [...path, 'password_hash'] }]),
    ...(groups.length === 0 ? [] : [{ said: words.inGroups(groups.slice(0, maxNames)), path: [...path, 'groups'] }]),
  ];
}

/** The most names in a sentence. */
const maxNames = 20;

/** The most lines of keys that are listed of one text. */
const maxKeys = 50;

function aboutKeys(text: string, path: Path, { fingerprints }: ReviewSource): Statement[] {
  const read = readKeyLines(text);
  if (!read.ok) return [{ said: words.badKey(read.problem.reason), path, kind: 'warning' }];
  return read.lines.slice(0, maxKeys).map(({ reading }): Statement => {
    if (reading.kind !== 'key') return { said: words.badKey(reading.reason), path, kind: 'warning' };
    const { type, comment, blob, options } = reading.key;
    const below = [
      ...(options === '' ? [] : [{ said: words.restricted(options), path }]),
      ...(reading.doubt === undefined ? [] : [{ said: words.doubtfulKey(reading.doubt), path, kind: 'warning' as const }]),
    ];
    return { said: words.key(type, comment, fingerprints.get(blob)), path, below };
  });
}

/** The blobs of all keys that a config lets in, for their fingerprints to be worked out. */
export function keyBlobs(value: Value | undefined, files: ReviewSource['files']): readonly string[] {
  const texts = listAt(value, 'passwd', 'users').flatMap((user) => [
    ...listAt(user, 'ssh_authorized_keys').filter((line) => typeof line === 'string'),
    ...listAt(user, 'ssh_authorized_keys_local').flatMap((file) => (typeof file === 'string' ? (localText(files, file) ?? []) : [])),
  ]);
  const blobs = [...new Set(texts)].flatMap((text) => {
    const read = readKeyLines(text);
    return read.ok ? read.lines.slice(0, maxKeys).flatMap(({ reading }) => (reading.kind === 'key' ? [reading.key.blob] : [])) : [];
  });
  return [...new Set(blobs)].slice(0, maxBlobs);
}

/** The most keys whose fingerprints are worked out. */
const maxBlobs = 500;
