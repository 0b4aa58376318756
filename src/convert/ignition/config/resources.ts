import { gunzip } from '../../../core/bytes/gunzip.ts';
import { textOf } from '../../../core/files/file-entry.ts';
import { decodeDataUrl } from '../../../core/go/data-url.ts';
import type { DecodedMapping, DecodedValue } from '../../../core/document/decode.ts';
import { isDecodedMapping } from '../../../core/document/values.ts';
import type { ResolvedShape } from '../../../core/spec/resolve.ts';
import { maxFile } from '../../../values/max-file.ts';
import type { Notes } from './notes.ts';

/** The bytes of contents that a config has in itself, unpacked; undefined where they are elsewhere or damaged. */
export function bytesInside(resource: DecodedMapping): Uint8Array | undefined {
  const { source, compression } = resource;
  if (typeof source !== 'string' || !source.startsWith('data:')) return undefined;
  const decoded = decodeDataUrl(source);
  if (typeof decoded === 'string') return undefined;
  if (compression === undefined || compression === '') return decoded.bytes;
  const unpacked = compression === 'gzip' ? gunzip(decoded.bytes, maxFile) : undefined;
  return unpacked?.ok ? unpacked.bytes : undefined;
}

/** What no one writes into a text: they would be escapes in YAML, and are a sign of something else. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f\ufeff]/;

/** Contents as a text that a person may want to read. */
export function readableText(bytes: Uint8Array): string | undefined {
  const text = textOf(bytes);
  return text === undefined || controls.test(text) ? undefined : text;
}

/** Which of the contents in a config become a text. */
export interface Opening {
  notes: Notes;
  /** Whether configs to merge or to be replaced by do, too: Butane checks those, and may refuse one. */
  configs: boolean;
  /** Called for contents that stay as they are although the config has them: the bytes are not text. */
  kept?: (resource: DecodedMapping) => void;
}

/** A copy of a config where contents that are text are `inline`, wherever a version has that. */
export function openResources(config: DecodedMapping, shape: ResolvedShape, opening: Opening): DecodedMapping {
  const { notes } = opening;
  if (shape.byName.has('source') && shape.byName.has('inline')) return openResource(config, shape, opening);
  const opened: DecodedMapping = {};
  for (const [name, value] of Object.entries(config)) {
    const field = shape.byName.get(name);
    opened[name] = field?.shape ? openValue(value, field.shape, opening) : value;
  }
  return notes.copyAll(config, opened);
}

function openValue(value: DecodedValue, shape: ResolvedShape, opening: Opening): DecodedValue {
  if (isDecodedMapping(value)) return openResources(value, shape, opening);
  if (!Array.isArray(value)) return value;
  const items = value.map((item) => (isDecodedMapping(item) ? openResources(item, shape, opening) : item));
  return opening.notes.copyAll(value, items);
}

function openResource(resource: DecodedMapping, shape: ResolvedShape, opening: Opening): DecodedMapping {
  if (!opening.configs && shape.name === 'ConfigResource') return resource;
  const bytes = bytesInside(resource);
  if (!bytes) return resource;
  const text = readableText(bytes);
  if (text === undefined) {
    opening.kept?.(resource);
    return resource;
  }
  const others = Object.entries(resource).filter(([name]) => name !== 'source' && name !== 'compression');
  const opened: DecodedMapping = { inline: text, ...Object.fromEntries(others) };
  opening.notes.copyAll(resource, opened);
  opening.notes.copyOne(resource, 'source', opened, 'inline');
  return opened;
}
