import { sourceLines, type SourceLines } from '../core/document/locate/source-lines.ts';
import type { NoteEntry } from '../core/ignition/noted-yaml.ts';
import type { Path } from '../core/report/finding.ts';
import type { ResolvedField, ResolvedShape } from '../core/spec/resolve.ts';
import type { Origins } from '../core/translate/origins.ts';
import type { ParsedText } from '../core/yaml/parse-text.ts';
import type { Links } from './links.ts';

/** Collects, from the entries of a result as they are written, which lines of the text they come from. */
export interface EntryLinker {
  note: NoteEntry;
  links(): Links;
}

/** Links the entries of a result of some shape to the text that it is translated from. */
export function linkEntries(parsed: ParsedText, shape: ResolvedShape, origins: Origins): EntryLinker {
  const rows: number[] = [];
  const nameSteps = stepNamer();
  return {
    note(path, from, to) {
      const source = sourceOf(nameSteps(path, shape), origins, parsed);
      if (!source) rows.push(from, to, 0, 0, 0);
      else for (const at of source.at) rows.push(from, to, at.from, at.to, source.scalar ? 1 : 0);
    },
    links: () => Int32Array.from(rows),
  };
}

/** What an entry comes from: of those around it, the innermost one with a known origin that has a place in the text. */
function sourceOf(path: Path, origins: Origins, parsed: ParsedText): SourceLines | undefined {
  for (let length = path.length; length > 0; length--) {
    const origin = origins(length === path.length ? path : path.slice(0, length));
    const source = origin && sourceLines(parsed, origin);
    if (source) return source;
    // What is said to come from the whole config is no part of what it is in.
    if (origin?.length === 0) return undefined;
  }
  return undefined;
}

/** Turns the keys of the output into the names that Butane, and with it everything but the writers, has for them. */
function stepNamer(): (path: Path, shape: ResolvedShape) => Path {
  const known = new Map<ResolvedShape, ReadonlyMap<string, ResolvedField>>();
  const fieldsOf = (shape: ResolvedShape) => {
    const before = known.get(shape);
    const fields = before ?? new Map(shape.fields.filter(({ sugar }) => !sugar).map((field) => [field.outputName, field]));
    if (!before) known.set(shape, fields);
    return fields;
  };
  return (path, root) => {
    let shape: ResolvedShape | undefined = root;
    return path.map((step) => {
      if (typeof step === 'number') return step;
      const field: ResolvedField | undefined = shape && fieldsOf(shape).get(step);
      shape = field?.shape;
      return field?.name ?? step;
    });
  };
}
