import * as words from '#words/language/fixes';
import { literal } from '../../../core/document/edit/apply-edit.ts';
import { valueAt } from '../../../core/document/read.ts';
import type { Path } from '../../../core/report/finding.ts';
import { modeMeant } from '../../../core/rules/advice/files/mode-from-decimal.ts';
import { invisible } from '../../../core/rules/advice/text/invisible-character.ts';
import type { FixRule, Proposal } from './fix.ts';

const set = (title: string, path: Path, value: string): Proposal => ({ title, edits: [{ op: 'set', path, value: literal(value) }] });

/** A key of the item that a finding is about, or of a value in it. */
const inItem = (path: Path, key: string): Path => [...path.slice(0, 3), key];

/** A mode with an x for everyone who may read; undefined for one that is not written in octal. */
function executable(mode: string): string | undefined {
  const [, prefix = '', digits] = /^(0o?)([0-7]{1,4})$/.exec(mode) ?? [];
  if (digits === undefined) return undefined;
  const bits = Number.parseInt(digits, 8);
  return `${prefix}${(bits | ((bits & 0o444) >> 2)).toString(8).padStart(3, '0')}`;
}

/** What is mended by one value beside the one that the advice is about. */
export const adviceValue: FixRule = ({ parsed, finding: { code }, path }) => {
  switch (code) {
    case 'shipped-path':
      // A directory of the image is nothing to replace, and a tree has no such key.
      return path[1] === 'files' || path[1] === 'links' ? [set(words.overwrite, inItem(path, 'overwrite'), 'true')] : [];
    case 'keyfile-mode':
      return [set(words.setMode('0600'), inItem(path, 'mode'), '0600')];
    case 'mode-from-decimal': {
      const written = valueAt(parsed, path);
      const meant = typeof written === 'string' ? modeMeant(written, path[1] === 'directories') : undefined;
      return meant === undefined ? [] : [set(words.setMode(meant), path, meant)];
    }
    case 'exec-not-executable':
    case 'script-not-executable': {
      const written = valueAt(parsed, inItem(path, 'mode'));
      const mode = path[1] !== 'files' ? undefined : typeof written === 'string' ? executable(written) : '0755';
      return mode === undefined ? [] : [set(words.setMode(mode), inItem(path, 'mode'), mode)];
    }
    case 'unit-not-enabled':
      return [set(words.enable, inItem(path, 'enabled'), 'true')];
    case 'timed-service-enabled':
      return [set(words.leaveToTimer, path, 'false')];
    case 'mount-unit-missing':
    case 'swap-unit-missing':
      return [set(words.mountUnit, inItem(path, 'with_mount_unit'), 'true')];
    case 'keys-without-home':
      return [{ title: words.makeHome, edits: [{ op: 'remove', path }] }];
    case 'script-crlf':
    case 'invisible-character':
      return cleaned(valueAt(parsed, path), path, code);
    default:
      return [];
  }
};

/** A value without what nobody sees in it. */
function cleaned(value: unknown, path: Path, code: string): Proposal[] {
  const isPlain = code === 'script-crlf' ? path.at(-1) === 'inline' : path.at(-1) !== 'contents';
  if (typeof value !== 'string' || !isPlain) return [];
  if (code === 'script-crlf') return [{ title: words.useLf, edits: [{ op: 'set', path, value: value.replaceAll('\r\n', '\n') }] }];
  const all = new RegExp(invisible, 'g');
  // Spaces of any width stand for a space; what has no width, for nothing.
  const plain = value.replace(all, (character) => (/[\u00ad\u180e\u200b-\u200d\u2060\ufeff]/.test(character) ? '' : ' '));
  return [{ title: words.replaceOddSpaces, edits: [{ op: 'set', path, value: plain }] }];
}
