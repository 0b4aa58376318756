import * as words from '#words/form/ssh-keys';
import { readKeyLines } from '../../../core/passwd/key-lines.ts';
import { readSshKey } from '../../../core/passwd/ssh-key.ts';

/** An incoming text with keys in it, and where it is from. */
export interface KeySource {
  /** A file's name. */
  name: string;
  text: string;
}

/** What can be added from texts, and what was left out. */
export interface KeyIntake {
  /** Lines with keys that are not in the list yet. */
  keys: string[];
  duplicates: number;
  /** Sentences about what is not a key. */
  refused: string[];
  /** Whether there was a private key. */
  secret: boolean;
}

/** Collects the keys from files: each once, and none that is already present. Comments are skipped. */
export function takeKeys(sources: readonly KeySource[], present: readonly string[]): KeyIntake {
  const intake: KeyIntake = { keys: [], duplicates: 0, refused: [], secret: false };
  const known = new Set(present.map(identityOf));
  for (const { name, text } of sources) {
    const read = readKeyLines(text);
    if (!read.ok) {
      intake.refused.push(words.notKeys(name, read.problem.reason));
      intake.secret ||= read.problem.kind === 'secret';
      continue;
    }
    const wrong = read.lines.filter(({ reading }) => reading.kind !== 'key');
    const [first] = wrong;
    if (first && first.reading.kind !== 'key') {
      intake.refused.push(words.badLine(name, first.number, first.reading.reason, wrong.length - 1));
    } else if (read.lines.length === 0) intake.refused.push(words.noKeys(name));
    for (const line of read.lines) {
      if (line.reading.kind !== 'key') continue;
      const identity = identityOf(line.text);
      if (known.has(identity)) intake.duplicates++;
      else intake.keys.push(line.text);
      known.add(identity);
    }
  }
  return intake;
}

/** What makes two lines the same key: the key itself, whatever its comment. */
function identityOf(line: string): string {
  const reading = readSshKey(line);
  return reading.kind === 'key' ? reading.key.blob : line;
}

/** What happens to text pasted into a list of keys: it becomes rows of their own, is rejected, or is left to the browser. */
export type Pasted = { kind: 'rows'; lines: string[] } | { kind: 'refused'; secret: boolean; reason: string } | { kind: 'plain' };

/** Examines pasted text. Lines that are not keys become rows too, with a warning there; a private key does not even get into the text. */
export function readPasted(text: string): Pasted {
  const read = readKeyLines(text);
  if (!read.ok) return { kind: 'refused', secret: read.problem.kind === 'secret', reason: read.problem.reason };
  return text.trim().includes('\n') && read.lines.length > 0
    ? { kind: 'rows', lines: read.lines.map((line) => line.text) }
    : { kind: 'plain' };
}
