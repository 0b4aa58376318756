import { parseText, type ParsedText } from '../../yaml/parse-text.ts';
import { unbrokenHeader } from './copy-range.ts';
import { layoutOf } from '../write/layout.ts';
import type { TextPlan } from './plan.ts';
import { spellings } from './candidate-splices.ts';
import { applyChanges, orderChanges, splice, type TextChange } from '../write/text-change.ts';
import { endsWithBreak } from '../text-lines.ts';

/** A text after a change, as it was read to check it. */
export interface Edited {
  parsed: ParsedText;
  changes: TextChange[];
}

/** Splices a plan into a text in the first of its spellings that is YAML and fits; `more` is applied along with it. */
export function applyFirstValid(
  parsed: ParsedText,
  plan: TextPlan,
  fits: (after: ParsedText) => boolean,
  more: readonly TextChange[] = [],
): Edited | undefined {
  const layout = layoutOf(parsed);
  for (const spelling of spellings(parsed, plan, layout)) {
    for (const changes of withEndings(parsed, [...spelling, ...more], layout.eol)) {
      const after = parseText(applyChanges(parsed.text, changes));
      if (!after.problem && fits(after)) return { parsed: after, changes };
    }
  }
  return undefined;
}

/** The splices as they are; then with the end of the text fixed, where it has no final line break. */
function* withEndings(parsed: ParsedText, spelling: readonly TextChange[], eol: string): Generator<TextChange[]> {
  const { text } = parsed;
  const header = unbrokenHeader(parsed);
  const final = splice(text.length, text.length, eol);
  const endings = endsWithBreak(text) ? [[]] : [[], [final], ...(header ? [[header], [header, final]] : [])];
  for (const ending of endings) {
    const changes = orderChanges([...spelling, ...ending]);
    if (changes) yield changes;
  }
}
