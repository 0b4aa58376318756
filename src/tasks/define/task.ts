import type { groups } from '#words/tasks/groups';
import type { Value } from '../../core/document/read.ts';
import type { Lineage, When } from '../../core/spec/fields/when.ts';
import type { Spec } from '../../core/spec/resolve.ts';
import type { Piece } from '../write/piece.ts';
import type { systemsWith } from './systems.ts';

/** What someone filled in, by the name of the field; a field of several lines has them joined with LF. */
export type Values = Readonly<Record<string, string>>;

/** What is wrong with a value, as a sentence; undefined when nothing is. The value is trimmed and not empty. */
export type Check = (value: string) => string | undefined;

/** What a field of a task is, beside its words. */
export interface FieldSpec {
  /** How it is asked for: on one line, on several (an entry each, unless it is a `text`), from a few. */
  kind: 'line' | 'lines' | 'text' | 'choice';
  /** What it has at first; of a choice the first option unless it says otherwise. */
  initial?: string;
  optional?: boolean;
  /** Whether a config may have the task several times, each by a value of this field. */
  isKey?: boolean;
  check?: Check;
  /** What may be chosen instead of typed. */
  suggest?: readonly string[] | (() => readonly string[]);
  /** Which options of a choice a version has; all of them without it. */
  offers?: (lineage: Lineage) => readonly string[];
}

/** The words of a field; `options` are those of a choice, by value. */
export interface FieldWords {
  label: string;
  help?: string;
  example?: string;
  options?: Readonly<Record<string, string>>;
}

/** A field of a task's short form. */
export interface TaskField extends FieldSpec, FieldWords {
  name: string;
}

/** What a task is called, what the machine does with it in a sentence, and other words by which it is found. */
export interface TaskWords<Name extends string> {
  title: string;
  summary: string;
  also: string;
  fields: Readonly<Record<Name, FieldWords>>;
}

/** What a system comes with, as far as tasks depend on it. */
export type Feature = keyof typeof systemsWith;

/** What tasks are listed under. */
export type TaskGroup = keyof typeof groups;

/** One way to do a task; `Name` are the names of its fields. */
export interface Way<Name extends string = string> {
  /** The fields of a config that it writes; `storage.files.mode`. A version that does not take one of them is not offered it. */
  fields: readonly string[];
  /** The versions that do more with those fields than others. */
  when?: When;
  /** What the system must come with. */
  needs?: readonly Feature[];
  /** The page that says so. */
  source: string;
  /** What it adds to a config, which may depend on what is there; or why it cannot, as a sentence. */
  pieces: (values: Readonly<Record<Name, string>>, spec: Spec, config: Value | undefined) => Piece | string;
  /** The values of what a config has of it already, one entry each time that it has it; a value that cannot be told is left out. */
  read?: (config: Value | undefined) => readonly Reading<Name>[];
}

/** What could be read of a task's values. */
export type Reading<Name extends string = string> = { readonly [name in Name]?: string | undefined };

/** Something that a machine can be told to do, with a short form of its own. */
export interface Task {
  /** Stable, in kebab case. */
  id: string;
  group: TaskGroup;
  title: string;
  summary: string;
  also: string;
  fields: readonly TaskField[];
  /** What is wrong with values that are right by themselves, by the name of the field. */
  together?: (values: Values) => Readonly<Record<string, string>> | undefined;
  /** The first that a version allows is taken. */
  ways: readonly Way[];
}

interface TaskSpec<Name extends string> {
  id: string;
  group: TaskGroup;
  words: TaskWords<Name>;
  fields: Readonly<Record<Name, FieldSpec>>;
  together?: (values: Readonly<Record<Name, string>>) => Partial<Record<Name, string>> | undefined;
  ways: readonly Way<Name>[];
}

/**
 * Makes a task of its words, its fields and its ways, which see all its values: those that are left out are empty. What is blank
 * around a value is left out, except before the first line of a text, which may be indented.
 */
export function task<Name extends string>({ id, group, words, fields, together, ways }: TaskSpec<Name>): Task {
  // Object.keys widens the record's keys; it has no others.
  const names = Object.keys(fields) as Name[];
  const cleaned = (name: Name, value: string) =>
    fields[name].kind === 'text' ? value.replace(/^(?:[ \t]*\r?\n)+/, '').trimEnd() : value.trim();
  const complete = (values: Values) =>
    // All names are there, since `names` has them all.
    Object.fromEntries(names.map((name) => [name, cleaned(name, values[name] ?? '')])) as Record<Name, string>;
  return {
    id,
    group,
    title: words.title,
    summary: words.summary,
    also: words.also,
    fields: names.map((name) => ({ name, ...fields[name], ...words.fields[name] })),
    ...(together && { together: (values) => together(complete(values)) as Record<string, string> | undefined }),
    ways: ways.map((way) => ({ ...way, pieces: (values, spec, config) => way.pieces(complete(values), spec, config) })),
  };
}

/** The entries of a field of several lines. */
export const entriesOf = (value: string): string[] =>
  value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
