import * as words from '#words/convert/ignition-2';
import type { Finding, Kind } from '../../core/report/finding.ts';
import type { ConvertOptions } from '../define/convert-options.ts';
import type { Question } from '../define/converted.ts';
import { findingAt } from '../define/unread.ts';
import type { SourceMapping, SourceValue } from '../source/source-value.ts';

/** What is known while an Ignition 2 config is rewritten: the answers that were given, and what is found on the way. */
export class Reading {
  readonly findings: Finding[] = [];
  readonly questions: Question[] = [];
  readonly options: ConvertOptions;
  /** The minor version: 3 of 2.3.0. */
  readonly minor: number;

  constructor(options: ConvertOptions, minor: number) {
    this.options = options;
    this.minor = minor;
  }

  say(kind: Kind, message: string, line: number | undefined): undefined {
    this.findings.push(findingAt(kind, message, line));
    return undefined;
  }

  /** A mapping; anything else is an error. Keys that its version does not have are left out with a warning: `enabled@1` is one since 2.1. */
  mapping(value: SourceValue, known: readonly string[]): SourceMapping | undefined {
    if (value.kind !== 'mapping') return this.say('error', words.notMapping, value.line);
    const has = (key: string): boolean =>
      known.some((each) => each === key || (each.startsWith(`${key}@`) && Number(each.at(-1)) <= this.minor));
    for (const { key, line } of value.entries) if (!has(key)) this.say('warning', words.unknownKey(key), line);
    return { ...value, entries: value.entries.filter(({ key }) => has(key)) };
  }

  /** The mappings in a list. */
  mappings(values: readonly SourceValue[], known: readonly string[]): SourceMapping[] {
    return values.map((value) => this.mapping(value, known)).filter((value) => value !== undefined);
  }
}
