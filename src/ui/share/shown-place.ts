import * as words from '#words/share/share';
import type { ParsedText } from '../../core/yaml/parse-text.ts';
import { rangeAt } from '../../core/document/read.ts';
import { screenLineAt } from '../../core/document/screen-lines.ts';
import type { SharedConfig } from '../../share/shared-config.ts';
import type { FormPlace } from '../../store/workbench-state.ts';
import { sectionOf, sections, type SectionId } from '../reader/sections.ts';

type ShownPlace = Pick<SharedConfig, 'section' | 'line'>;

/** What is on screen, in the form of a link: the section, and the line (1-based) of the user's place if that is in it. */
export function shownPlace(parsed: ParsedText, section: SectionId, place: Pick<FormPlace, 'path' | 'line'> | undefined): ShownPlace {
  if (!place || sectionOf(place.path) !== section) return { section };
  const line = place.line ?? (place.path.length === 0 ? undefined : lineOf(parsed, rangeAt(parsed, place.path)?.start));
  return { section, ...(line !== undefined && { line }) };
}

/** The same in words. */
export function describeShownPlace({ section, line }: ShownPlace): string {
  const title = sections.find(({ id }) => id === section)?.title ?? '';
  return line === undefined ? title : words.placeNote(title, line);
}

function lineOf(parsed: ParsedText, offset: number | undefined): number | undefined {
  return offset === undefined ? undefined : screenLineAt(parsed, offset);
}
