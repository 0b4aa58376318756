import { valueMapAt } from '../../core/document/locate/place-inside.ts';
import { rangeAt, type Value } from '../../core/document/read.ts';
import type { Path } from '../../core/report/finding.ts';
import { readUnit } from '../../core/systemd/read-unit.ts';
import { unitTypeOfFile } from '../../core/systemd/unit-type.ts';
import type { ParsedText } from '../../core/yaml/parse-text.ts';
import { listAt, textAt, valueIn } from '../../values/read-values.ts';
import type { NameSpot } from './name-spot.ts';

/** The drop-ins within units, which belong to the unit around them. */
export function dropinSpots(parsed: ParsedText, config: Value | undefined): NameSpot[] {
  return listAt(config, 'systemd', 'units').flatMap((unit, index) =>
    listAt(unit, 'dropins').flatMap((_, at): NameSpot[] => {
      const path = ['systemd', 'units', index, 'dropins', at, 'name'];
      const whole = textAt(unit, 'dropins', at, 'name') === '' ? undefined : rangeAt(parsed, path);
      const name = textAt(unit, 'name');
      return whole && name !== '' ? [{ kind: 'unit', name, isDefinition: false, whole, range: undefined, isPart: true }] : [];
    }),
  );
}

/** Where the text of a unit, a drop-in or a quadlet names a unit of this config: a timer its service, a service what it comes after. */
export function unitMentions(parsed: ParsedText, config: Value | undefined): NameSpot[] {
  const names = new Set(
    listAt(config, 'systemd', 'units')
      .map((unit) => textAt(unit, 'name'))
      // Without its type, a name may be any word.
      .filter((name) => /.\.\w/.test(name)),
  );
  return names.size === 0 ? [] : unitTexts(config).flatMap((path) => mentionsIn(parsed, path, valueIn(config, path), names));
}

function mentionsIn(parsed: ParsedText, path: Path, text: Value | undefined, names: ReadonlySet<string>): NameSpot[] {
  const map = typeof text === 'string' ? valueMapAt(parsed, path, text) : undefined;
  if (typeof text !== 'string' || !map) return [];
  return readUnit(text).flatMap((line) => {
    if (line.kind !== 'setting') return [];
    return line.pieces.flatMap((piece) =>
      [...text.slice(piece.start, piece.end).matchAll(/\S+/g)].flatMap(({ 0: word, index }): NameSpot[] => {
        if (!names.has(word)) return [];
        const range = { start: map.toText(piece.start + index), end: map.toText(piece.start + index + word.length) };
        const isAsRead = parsed.text.slice(range.start, range.end) === word;
        return [{ kind: 'unit', name: word, isDefinition: false, whole: range, range: isAsRead ? range : undefined }];
      }),
    );
  });
}

/** Where the config has the text of a unit or a quadlet. */
function unitTexts(config: Value | undefined): Path[] {
  const lists = ['units', 'quadlets'].flatMap((list) =>
    listAt(config, 'systemd', list).flatMap((unit, index) => [
      ['systemd', list, index, 'contents'],
      ...listAt(unit, 'dropins').map((_, at) => ['systemd', list, index, 'dropins', at, 'contents']),
    ]),
  );
  const files = listAt(config, 'storage', 'files').flatMap((file, index) =>
    unitTypeOfFile(textAt(file, 'path')) === undefined ? [] : [['storage', 'files', index, 'contents', 'inline']],
  );
  return [...lists, ...files];
}
