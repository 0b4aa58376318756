import { valueAt } from '../../core/document/read.ts';
import { parseText, type ParsedText } from '../../core/yaml/parse-text.ts';
import type { Expected } from '../facts/expected.ts';
import type { Place } from '../place/place.ts';

/** UTF-16 units up to which a text is read once more to make sure. */
const maxLength = 400_000;

const probe = 'bunsen-probe';

/**
 * Whether something written at a place would stand where it is meant to. The indentation says so of any text; where a
 * text is YAML, what is offered must leave it so, and the reader alone knows what that is.
 */
export function isSound(parsed: ParsedText, place: Place, expected: Expected | undefined): boolean {
  const { text } = parsed;
  if (place.quote !== '' || parsed.problem || text.length > maxLength) return true;
  const isKey = place.kind === 'entry' && (expected?.kind === 'mapping' || expected?.kind === 'labels');
  const isItem = place.kind === 'entry' && expected?.kind === 'list';
  const written = place.kind === 'key' ? probe : place.lead + (isItem ? '- ' : '') + probe + (isKey ? ': ' : '');
  const probed = parseText(text.slice(0, place.replace.start) + written + text.slice(place.replace.end));
  if (probed.problem) return false;
  // A key that is there already has some value.
  if (place.kind === 'key') return valueAt(probed, [...place.path, probe]) !== undefined;
  const path = isKey ? [...place.path, probe] : isItem ? [...place.path, place.index] : place.path;
  return valueAt(probed, path) === (isKey ? null : probe);
}
