import * as words from '#words/form/ssh-keys';
import { valueAt } from '../../../core/document/read.ts';
import type { Path } from '../../../core/report/finding.ts';
import type { Notice } from '../../../store/notice.ts';
import { parseCached } from '../../../store/text/parse-cache.ts';
import type { Workbench } from '../../../store/workbench-state.ts';
import { takeKeys, type KeyIntake, type KeySource } from './key-intake.ts';
import { chooseFiles } from '../../files/choose-files.ts';
import { readBytes } from '../../files/read-bytes.ts';
import { rememberItem } from '../frame/remember-item.ts';

/** Bytes beyond which a file certainly does not contain keys. */
const maxBytes = 500_000;

/** Adds the keys of .pub or authorized_keys files to the end of a list, and reports the result. A private key is never added. */
export async function addSshKeys(files: readonly File[], list: Path, workbench: Workbench): Promise<void> {
  const isStillThere = rememberItem(list, words.filesNotUsed, workbench);
  const sources: KeySource[] = [];
  const unread: string[] = [];
  for (const file of files) {
    const read = await readBytes(file, maxBytes);
    if (read.ok) sources.push({ name: file.name, text: new TextDecoder().decode(read.bytes) });
    else unread.push(read.reason === 'too-large' ? words.tooLarge(file.name) : words.notRead(file.name));
  }
  if (!isStillThere()) return;
  const { getState } = workbench;
  const value = valueAt(parseCached(getState()), list);
  const present = Array.isArray(value) ? value : [];
  const intake = takeKeys(
    sources,
    present.filter((item) => typeof item === 'string'),
  );
  const edits = intake.keys.map((key, index) => ({ op: 'insert', path: list, index: present.length + index, value: key }) as const);
  const tell = () => getState().notify(noticeOf(intake, unread));
  // A refusal explains itself.
  if (edits.length > 0) getState().editAll(edits, tell);
  else tell();
}

/** Asks the user for files with keys, and adds them. */
export function pickSshKeys(list: Path, workbench: Workbench): void {
  chooseFiles({ multiple: true }, (files) => void addSshKeys(files, list, workbench));
}

/** Says that pasted or dropped text was rejected. */
export const refusalOf = (secret: boolean, reason: string): Notice => ({
  kind: secret ? 'danger' : 'warning',
  title: secret ? words.secretKeptOut : words.notPasted,
  body: words.reasonSentence(reason),
});

function noticeOf({ keys, duplicates, refused, secret }: KeyIntake, unread: readonly string[]): Notice {
  const body = [...(duplicates > 0 ? [words.duplicates(duplicates)] : []), ...refused, ...unread].join(' ');
  return {
    kind: secret ? 'danger' : refused.length + unread.length > 0 ? 'warning' : 'info',
    title: words.added(keys.length),
    ...(body !== '' && { body }),
  };
}
