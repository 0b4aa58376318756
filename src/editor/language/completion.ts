import { complete, insertText, snippetText, type Completion, type Insert } from '../../language/language.ts';
import { isSmall } from '../../store/cost.ts';
import { languages, type CancellationToken, type editor, type Position } from '../monaco/monaco.ts';
import type { LineMap } from '../text/line-map.ts';
import { askedAt, knownText, rangeIn } from './known-texts.ts';
import { markdownOf } from './markdown.ts';

/** Milliseconds without another key before a text is read that takes long to be read: most keys then cost nothing. */
const pause = 200;

const { CompletionItemKind: kinds, CompletionItemInsertTextRule: rules } = languages;

const kindOf: Record<Completion['kind'], languages.CompletionItemKind> = {
  key: kinds.Property,
  value: kinds.Value,
  item: kinds.Struct,
  snippet: kinds.Snippet,
};

/** A completion of ours in Monaco's list. */
interface Item extends languages.CompletionItem {
  completion: Completion;
}

const isOurs = (item: languages.CompletionItem): item is Item => 'completion' in item;

/** Offers what `complete` knows, in its order. The help is made when it is looked at. */
export const completionProvider: languages.CompletionItemProvider = {
  // A blank begins a value or an item, a sign the value of a setting, a bracket or comma an item, a bracket also a section of
  // a unit; the others go on with a path.
  triggerCharacters: [' ', '/', '-', '[', '{', ',', '='],
  async provideCompletionItems(model, position, { triggerCharacter }, token) {
    const known = knownText(model);
    if (!known || (!isSmall(known.lines().text) && (await isOutdated(token)))) return { suggestions: [] };
    return { suggestions: itemsAt(model, position, triggerCharacter) };
  },
  resolveCompletionItem: (item) => resolveItem(item),
};

/** An item with its help. */
export const resolveItem = async (item: languages.CompletionItem): Promise<languages.CompletionItem> =>
  isOurs(item) ? { ...item, documentation: await markdownOf(item.completion.help) } : item;

async function isOutdated(token: CancellationToken): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, pause));
  return token.isCancellationRequested;
}

function itemsAt(model: editor.ITextModel, position: Position, trigger: string | undefined): Item[] {
  const asked = askedAt(model, position);
  if (!asked) return [];
  const { known, lines, parsed, offset } = asked;
  return complete({ parsed, offset, files: known.files(), tasks: known.tasks })
    .filter((completion) => isDue(completion, trigger, offset))
    .map((completion, index) => itemOf(lines, completion, index));
}

/** A completion as Monaco lists it, the `index`th of all. */
export const itemOf = (lines: LineMap, completion: Completion, index: number): Item => ({
  completion,
  label: { label: completion.label, description: completion.detail },
  kind: kindOf[completion.kind],
  ...inserted(completion.insert),
  range: rangeIn(lines, completion.replace),
  filterText: completion.filter,
  // Text is compared as text.
  sortText: String(index).padStart(5, '0'),
  ...(completion.goesOn && { command: { id: 'editor.action.triggerSuggest', title: '' } }),
});

/** Signs that begin something in some places, and in others are only text. */
const mayBegin = ['[', '{', ',', '='];

/** Whether a completion is to be shown because a character was typed, without having been asked for. */
function isDue(completion: Completion, trigger: string | undefined, caret: number): boolean {
  if (trigger === ' ') return isOnThisLine(completion);
  if (trigger === undefined || !mayBegin.includes(trigger)) return true;
  return completion.replace.start === caret || (trigger === '[' && completion.label.startsWith('['));
}

/** Behind `key: `, Enter begins the next line, as long as nobody has asked for what may stand there. */
const isOnThisLine = ({ insert }: Completion): boolean => !/^\r?\n/.test(insertText(insert));

// Monaco's rules are bits, which are joined so; their type does not say it.
const indentedSnippet = (rules.KeepWhitespace | rules.InsertAsSnippet) as languages.CompletionItemInsertTextRule;

/** An insertion whose only place for the caret is its end is plain text: Monaco then knows when it would change nothing. */
function inserted(insert: Insert): Pick<languages.CompletionItem, 'insertText' | 'insertTextRules'> {
  const places = insert.filter((part) => typeof part !== 'string');
  const last = insert.at(-1);
  const isPlain = places.length === 0 || (places.length === 1 && typeof last === 'object' && last.text === '');
  return isPlain
    ? { insertText: insertText(insert), insertTextRules: rules.KeepWhitespace }
    : { insertText: snippetText(insert), insertTextRules: indentedSnippet };
}
