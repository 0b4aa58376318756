import * as words from '#words/convert/cloud-config';
import type { ConfigBuilder, Made } from '../../units/build-config.ts';
import { valueOf, type Plain, type PlainEntry, type PlainMapping } from '../../yaml/plain.ts';

/** Whose cloud-config it is: cloud-init's own, or that of Container Linux and Flatcar. */
export type Dialect = 'cloud-init' | 'coreos';

/** What a field of a mapping becomes. */
export type Field = (value: Plain, line: number) => void;

/** A filesystem of `fs_setup`, which `mounts` may name by its device or label. */
export interface MadeFilesystem {
  device: string;
  label: string | undefined;
  format: string;
  value: Made;
}

/** A cloud-config on its way, and the config it becomes. */
export class Cloud {
  readonly out: ConfigBuilder;
  readonly root: PlainMapping;
  readonly dialect: Dialect;
  /** The user that keys and passwords are for where none is named: that of the system, or the one that `user` names. */
  user = 'core';
  /** The units that commands depend on: they come after. */
  readonly before: string[] = [];
  /** How many of the filesystems that the config makes are mounted. */
  mounted = 0;
  /** Commands that must succeed before others run. */
  readonly conditions: string[] = [];
  /** Partitions that the config makes, by the names that others use for them. */
  readonly filesystems: MadeFilesystem[] = [];

  constructor(out: ConfigBuilder, root: PlainMapping, dialect: Dialect) {
    this.out = out;
    this.root = root;
    this.dialect = dialect;
  }

  /** The value of a top-level key; undefined where it is missing or null. */
  value(key: string): Plain | undefined {
    return valueOf(this.root, key);
  }

  /** Converts the fields of a mapping by a table; what is not in it is named. Names may have dashes. */
  fields(value: Plain, at: string, table: Readonly<Record<string, Field>>): void {
    if (value.kind !== 'mapping') return this.out.leftOut(value.line, words.notMapping(at));
    for (const { key, value: inner, line } of value.entries) {
      const name = key.replaceAll('-', '_');
      const field = Object.hasOwn(table, name) ? table[name] : undefined;
      if (field) field(inner, line);
      else this.out.leftOut(line, words.unknownField(at, key));
    }
  }
}

/** The entries of a row's keys, as far as they are there. */
export type Found = Readonly<Record<string, PlainEntry | undefined>>;

/** What becomes of a key, or of several that belong together. */
export interface KeyRow {
  keys: readonly string[];
  dialects: readonly Dialect[];
  convert: (cloud: Cloud, found: Found) => void;
}

/** A row of one key. */
export const row = (key: string, dialects: readonly Dialect[], convert: (cloud: Cloud, entry: PlainEntry) => void): KeyRow => ({
  keys: [key],
  dialects,
  convert: (cloud, found) => {
    const entry = found[key];
    if (entry) convert(cloud, entry);
  },
});

/** Both dialects, or one. */
export const both: readonly Dialect[] = ['cloud-init', 'coreos'];
export const cloudInit: readonly Dialect[] = ['cloud-init'];
export const coreos: readonly Dialect[] = ['coreos'];
