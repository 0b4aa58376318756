import { complete, helpText, snippetText, type Completion } from '../../language/language.ts';
import { languages } from '../monaco/monaco.ts';
import { rangeIn, spotAt } from './documents.ts';
import { suggestNext } from './typing.ts';

const kinds = {
  key: languages.CompletionItemKind.Property,
  value: languages.CompletionItemKind.Value,
  item: languages.CompletionItemKind.Struct,
  snippet: languages.CompletionItemKind.Snippet,
} satisfies Record<Completion['kind'], languages.CompletionItemKind>;

const suggestAgain = { id: suggestNext, title: '' };

/** Offers what can be written at the caret. */
export const completionProvider: languages.CompletionItemProvider = {
  triggerCharacters: [' ', ':', '-', '/', '.', '[', '{', '"', "'"],
  provideCompletionItems(model, position, { triggerKind }) {
    const spot = spotAt(model, position);
    if (!spot) return null;
    const { document, lines, parsed, offset } = spot;
    const offered = complete({ parsed, offset, files: document.files(), tasks: document.tasks });
    document.onOffer({
      free: offered.some(({ isFree }) => isFree === true),
      early: triggerKind === languages.CompletionTriggerKind.TriggerCharacter,
    });
    const suggestions = offered.map(({ label, kind, detail, help, replace, insert, filter, rank, goesOn }): languages.CompletionItem => ({
      label: { label, description: detail },
      kind: kinds[kind],
      // Plain, for screen readers read it as it stands; links are in the hover.
      documentation: helpText(help.filter((part) => part.kind !== 'link')),
      range: rangeIn(lines, replace),
      insertText: snippetText(insert),
      insertTextRules: languages.CompletionItemInsertTextRule.InsertAsSnippet | languages.CompletionItemInsertTextRule.KeepWhitespace,
      filterText: filter,
      sortText: String(rank).padStart(9, '0'),
      ...(goesOn && { command: suggestAgain }),
    }));
    return { suggestions };
  },
};
