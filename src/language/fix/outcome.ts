import { fromBunsen } from '#words/store/checking';
import { adviseParsed } from '../../core/advise-parsed.ts';
import type { AdviceChecks } from '../../core/advice-checks.ts';
import type { FileEntry } from '../../core/files/file-entry.ts';
import { memoryFiles } from '../../core/files/memory-files.ts';
import { readConfig } from '../../core/read-config.ts';
import type { Finding } from '../../core/report/finding.ts';
import { transpileParsed } from '../../core/transpile-parsed.ts';
import type { ParsedText } from '../../core/yaml/parse-text.ts';

/** What becomes of a text: how far it comes, and what is said of it. */
export class Outcome {
  private readonly parsed: ParsedText;
  private readonly stage: number;
  /** How often each thing is said. */
  private readonly said = new Map<string, number>();

  constructor(parsed: ParsedText, files: Readonly<Record<string, FileEntry>>, checks: AdviceChecks) {
    this.parsed = parsed;
    const options = { files: memoryFiles(files) };
    const { error, entries } = transpileParsed(parsed, options);
    this.stage = stageOf(parsed, error);
    const whole = error !== undefined && entries.length === 0 ? [{ kind: 'error', message: error } as const] : [];
    for (const finding of [...entries, ...adviseParsed(parsed, { ...options, checks }), ...whole])
      this.said.set(keyOf(finding), this.count(finding) + 1);
  }

  /**
   * Whether a finding of what was before is mended, and nothing is worse. A note may take the place of what is more than one, and what a key
   * says may be warned about once it is a key.
   */
  mends(before: Outcome, finding: Pick<Finding, 'kind' | 'message'>): boolean {
    const { problem } = this.parsed;
    if (problem && before.parsed.problem)
      return problem.offset > before.parsed.problem.offset || problem.message !== before.parsed.problem.message;
    if (this.stage !== before.stage) return this.stage > before.stage;
    return (
      this.count(finding) < before.count(finding) &&
      [...this.said].every(
        ([key, count]) =>
          key === keyOf(finding) ||
          count <= (before.said.get(key) ?? 0) ||
          (finding.kind !== 'info' && key.startsWith('info ')) ||
          (finding.message.startsWith('unused key ') && !key.startsWith('error ')),
      )
    );
  }

  private count(finding: Pick<Finding, 'kind' | 'message'>): number {
    return this.said.get(keyOf(finding)) ?? 0;
  }
}

/** The mark of advice, which lists of findings put before it. */
const mark = fromBunsen('');

const keyOf = ({ kind, message }: Pick<Finding, 'kind' | 'message'>): string =>
  `${kind} ${message.startsWith(mark) ? message.slice(mark.length) : message}`;

/** How far a text comes: YAML, a header, values of the right types, no error. Further on, more is looked at. */
function stageOf(parsed: ParsedText, error: string | undefined): number {
  if (parsed.problem) return 0;
  const config = readConfig(parsed);
  if (!config.ok) return config.at === 'header' ? 1 : config.at === 'version' ? 2 : 3;
  return error === undefined ? 5 : 4;
}
