import * as words from '#words/review/review';
import { valueAt } from '../core/document/read.ts';
import { resolveSpec } from '../core/spec/resolve.ts';
import { canonicalSemver } from '../core/spec/semver.ts';
import { findTarget, type Target } from '../core/spec/versions.ts';
import type { ParsedText } from '../core/yaml/parse-text.ts';
import { aboutBoot } from './about/boot.ts';
import { aboutDisks } from './about/disks.ts';
import { aboutExposed } from './about/exposed.ts';
import { aboutFetched } from './about/fetched.ts';
import { aboutFiles } from './about/files.ts';
import { aboutFindings } from './about/findings.ts';
import { aboutKernel } from './about/kernel.ts';
import { aboutLogin } from './about/login.ts';
import { readSource, type ReviewSource } from './define/source.ts';
import type { ReviewSection, SectionName, Statement } from './define/statement.ts';

/** What a config does to a machine, in plain words. */
export interface Review {
  target: Target;
  /** Whether there are errors, so that nothing of it can be used yet. */
  incomplete: boolean;
  sections: readonly ReviewSection[];
}

/** The most statements of one subject that are listed: a text may be crafted to have any number of them. */
const maxStatements = 500;

const subjects: readonly (readonly [SectionName, (source: ReviewSource) => Statement[]])[] = [
  ['login', aboutLogin],
  ['disks', aboutDisks],
  ['boot', aboutBoot],
  ['files', aboutFiles],
  ['fetched', aboutFetched],
  ['exposed', aboutExposed],
  ['kernel', aboutKernel],
  ['findings', aboutFindings],
];

/** What is given to a review beside the text. */
export type ReviewOptions = Pick<ReviewSource, 'files' | 'findings' | 'fingerprints'>;

/** Says what a config does to a machine; undefined where its header names no known version. Never throws: what cannot be read is left out. */
export function reviewConfig(parsed: ParsedText, given: ReviewOptions): Review | undefined {
  const [variant, version] = [valueAt(parsed, ['variant']), valueAt(parsed, ['version'])];
  if (typeof variant !== 'string' || typeof version !== 'string') return undefined;
  const target = findTarget(variant, canonicalSemver(version) ?? version);
  if (!target) return undefined;
  const source = readSource(parsed, resolveSpec(target), given);
  return {
    target,
    incomplete: parsed.problem !== undefined || given.findings.some(({ kind }) => kind === 'error'),
    sections: subjects.map(([id, about]): ReviewSection => {
      const statements = about(source);
      return {
        id,
        title: words.titles[id],
        statements: statements.slice(0, maxStatements),
        others: Math.max(0, statements.length - maxStatements),
        nothing: words.nothing[id],
      };
    }),
  };
}
