import { applyEdit, type Edit } from '../../../core/document/edit/apply-edit.ts';
import { valueAt } from '../../../core/document/read.ts';
import { memoryFiles } from '../../../core/files/memory-files.ts';
import type { Finding, Path } from '../../../core/report/finding.ts';
import { forbiddenFields } from '../../../core/spec/forbidden.ts';
import { splitTarget, type Target } from '../../../core/spec/versions.ts';
import { transpileParsed } from '../../../core/transpile-parsed.ts';
import type { ParsedText } from '../../../core/yaml/parse-text.ts';
import { readPath } from '../../../values/path.ts';

/** What it takes to give a config another version. */
export interface VersionChange {
  /** Sets the version, and removes what it does not have. */
  edits: readonly Edit[];
  /** The fields that are removed, as `systemd.quadlets`, each as often as it is. */
  lost: readonly string[];
}

/** What only shows once something else is gone: keys of no field first, then what the version forbids in the output. */
const maxRounds = 4;

/** Fields beyond which a change would be none that anyone could look over. */
const maxLost = 50;

const forbidden = new Set(forbiddenFields.map(({ message }) => message));

const isLost = ({ message }: Finding): boolean => /^unused key /.test(message) || forbidden.has(message);

/** A change to another version, of the config's own variant or another; undefined where it cannot be made, or where too much would be lost. */
export function changeOfVersion(parsed: ParsedText, to: Target): VersionChange | undefined {
  const known = new Set(lostIn(parsed).map(keyOf));
  const { variant, version } = splitTarget(to);
  const edits: Edit[] = [{ op: 'set', path: ['version'], value: version }];
  if (valueAt(parsed, ['variant']) !== variant) edits.push({ op: 'set', path: ['variant'], value: variant });
  const lost: string[] = [];
  let current = edited(parsed, edits);
  for (let round = 0; current && round < maxRounds; round++) {
    const text: ParsedText = current;
    const paths = lostIn(text)
      .filter((finding) => !known.has(keyOf(finding)))
      .map(({ path }) => readPath(path, valueAt(text, [])));
    if (paths.length === 0) return { edits, lost };
    if (lost.length + paths.length > maxLost) return undefined;
    // From the end, so that no index of the others changes.
    const removals = [...paths].sort(compare).map((path): Edit => ({ op: 'remove', path }));
    lost.push(...paths.map(nameOf));
    edits.push(...removals);
    current = edited(text, removals);
  }
  return undefined;
}

/** The fields of a config that its version does not have, as far as its findings tell. */
export const lackingIn = (parsed: ParsedText): string[] => lostIn(parsed).map(({ path }) => nameOf(readPath(path, valueAt(parsed, []))));

const lostIn = (parsed: ParsedText): Finding[] => transpileParsed(parsed, { files: memoryFiles({}) }).entries.filter(isLost);

const keyOf = ({ message, path }: Finding): string => `${path} ${message}`;

const nameOf = (path: Path): string => path.filter((step) => typeof step === 'string').join('.');

/** The text after edits; undefined where one of them cannot be made. */
function edited(parsed: ParsedText, edits: readonly Edit[]): ParsedText | undefined {
  let current = parsed;
  for (const edit of edits) {
    const result = applyEdit(current, edit);
    if (!result.ok) return undefined;
    current = result.parsed;
  }
  return current;
}

/** Later items first, and what is inside of something before it. */
function compare(a: Path, b: Path): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const [one, other] = [a[at], b[at]];
    if (one === other) continue;
    if (one === undefined) return 1;
    if (other === undefined) return -1;
    return typeof one === 'number' && typeof other === 'number' ? other - one : String(one) < String(other) ? -1 : 1;
  }
  return 0;
}
