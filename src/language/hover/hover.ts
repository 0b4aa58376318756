import { rangeAt, valueAt } from '../../core/document/read.ts';
import type { Path } from '../../core/report/finding.ts';
import type { Spec } from '../../core/spec/resolve.ts';
import { splitTarget } from '../../core/spec/versions.ts';
import type { ParsedText } from '../../core/yaml/parse-text.ts';
import type { LocalFiles } from '../../store/local-files.ts';
import { variantName } from '../../values/variant-names.ts';
import { wordsOf } from '../../words/words-of.ts';
import { missingHere, onlyIn, sinceVersion, unknownKey } from '#words/language/hover';
import { expectedAt } from '../facts/expected.ts';
import { helpOf } from '../facts/field-help.ts';
import { said, warning, type HelpPart } from '../facts/help.ts';
import { specOf, variants } from '../facts/spec-of.ts';
import { firstWith } from '../facts/support.ts';
import { hoverInside } from '../inside/in-config.ts';
import { placesAt } from '../place/place-at.ts';
import type { Place } from '../place/place.ts';
import type { Range } from '../place/sketch.ts';
import { sketchOf } from '../place/sketch-of.ts';
import { becomesOf } from './becomes.ts';
import { meaningOf } from './meaning-of.ts';

/** What is said of a place of the text. */
export interface Hover {
  /** What it is said of. */
  range: Range;
  parts: readonly HelpPart[];
}

/** What hover is asked with. */
export interface HoverRequest {
  parsed: ParsedText;
  offset: number;
  /** The local files that the config may embed. */
  files?: LocalFiles;
}

/**
 * Says of a key what it is for, what it takes, since which version, and what sugar becomes; of a value what it means.
 * Undefined where there is nothing to say. Never throws, whatever the text.
 */
export function hover({ parsed, offset, files = {} }: HoverRequest): Hover | undefined {
  const inside = hoverInside(parsed, offset);
  if (inside) return inside;
  const [place] = placesAt(sketchOf(parsed), offset);
  if (!place || place.replace.start === place.replace.end) return undefined;
  const spec = specOf(parsed);
  if (place.kind === 'key') {
    const path = [...place.path, keyAt(parsed, place)];
    const parts = ofKey(spec, path);
    return parts.length === 0 ? undefined : { range: place.replace, parts: [...parts, ...becomesOf(parsed, spec, path, files)] };
  }
  const expected = expectedAt(spec, place.path);
  if (expected?.kind !== 'scalar') return undefined;
  const { field } = expected;
  const value = valueAt(parsed, place.path);
  const at = rangeAt(parsed, place.path);
  // In a broken text the reader may have made something else of it.
  const isRead = typeof value === 'string' && at !== undefined && at.start <= place.replace.start && at.end >= place.replace.end;
  const text = isRead ? value : parsed.text.slice(place.replace.start, place.replace.end);
  const { label, help } = wordsOf(field);
  const meaning = meaningOf({ field, text, path: place.path, spec, files, config: valueAt(parsed, []), written: writtenAt(parsed, place) });
  return { range: place.replace, parts: [{ kind: 'title', text: label, key: field.name }, ...meaning, said(help)] };
}

const writtenAt = ({ text }: ParsedText, { replace }: Place): string => text.slice(replace.start, replace.end);

/** The text of a key, which may be written with escapes. */
function keyAt(parsed: ParsedText, place: Place): string {
  const written = writtenAt(parsed, place);
  return place.quote === "'" ? written.replaceAll("''", "'") : written;
}

function ofKey(spec: Spec, path: Path): HelpPart[] {
  const expected = expectedAt(spec, path);
  if (expected?.field && typeof path.at(-1) === 'string' && expected.field.name === path.at(-1)) return helpOf(spec, expected.field, path);
  // Below what nothing is known of, nothing can be said; labels are the user's own.
  if (expected || !expectedAt(spec, path.slice(0, -1))) return [];
  const name: HelpPart = { kind: 'title', text: String(path.at(-1)), key: String(path.at(-1)) };
  const first = firstWith(spec.variant, path);
  const missing = warning(missingHere(variantName(spec.variant), spec.version));
  if (first !== undefined) return [name, missing, said(sinceVersion(splitTarget(first).version))];
  const others = variants.filter((variant) => firstWith(variant, path) !== undefined);
  return others.length > 0 ? [name, missing, said(onlyIn(others.map(variantName)))] : [name, warning(unknownKey)];
}
