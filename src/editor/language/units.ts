import type { UnitType } from '../../core/systemd/unit-type.ts';
import { completeUnit, hoverUnit } from '../../language/language.ts';
import { languages, type editor } from '../monaco/monaco.ts';
import type { LineMap } from '../text/line-map.ts';
import { itemOf, resolveItem } from './completion.ts';
import { rangeIn } from './known-texts.ts';
import { markdownOf } from './markdown.ts';

/** What a text of a unit or quadlet is to systemd. */
export interface UnitInEditor {
  type: UnitType;
  /** The names of the units of the config, which it may name. */
  units: readonly string[];
}

/** The text of a unit or quadlet in an editor of its own. */
export interface KnownUnit {
  lines(): LineMap;
  /** What it is to systemd; undefined while its name does not say. */
  about(): UnitInEditor | undefined;
}

/** The language of such editors. */
export const systemd = 'systemd';

const known = new WeakMap<editor.ITextModel, KnownUnit>();

/** Lets completion and hover answer for a model, for as long as there is one. */
export const knowUnit = (model: editor.ITextModel, unit: KnownUnit): void => void known.set(model, unit);

const completionProvider: languages.CompletionItemProvider = {
  triggerCharacters: ['[', '='],
  provideCompletionItems(model, position) {
    const unit = known.get(model);
    const about = unit?.about();
    if (!unit || !about) return { suggestions: [] };
    const lines = unit.lines();
    const offered = completeUnit({ text: lines.text, offset: lines.offsetAt(position), ...about });
    return { suggestions: offered.map((completion, index) => itemOf(lines, completion, index)) };
  },
  resolveCompletionItem: resolveItem,
};

const hoverProvider: languages.HoverProvider = {
  async provideHover(model, position) {
    const unit = known.get(model);
    const about = unit?.about();
    if (!unit || !about) return undefined;
    const lines = unit.lines();
    const said = hoverUnit(lines.text, about.type, lines.offsetAt(position));
    return said && { range: rangeIn(lines, said.range), contents: [await markdownOf(said.parts)] };
  },
};

/** Gives Monaco what is known of units, once for the page. */
export function registerUnits(): void {
  languages.registerCompletionItemProvider(systemd, completionProvider);
  languages.registerHoverProvider(systemd, hoverProvider);
}
