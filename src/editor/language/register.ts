import './suggest-widget.css';
import { languages } from '../monaco/monaco.ts';
import { completionProvider } from './completion.ts';
import { fixProvider } from './fixes.ts';
import { hoverProvider } from './hover.ts';
import { definitionProvider, foldingProvider, referenceProvider, renameProvider, selectionProvider, symbolProvider } from './structure.ts';
import { showHelpAtFirst } from './show-help.ts';
import { registerTyping } from './typing.ts';

/** Has Monaco ask for what is known of Butane. Each provider answers for the models that `documents` knows. */
export function registerButane(): void {
  languages.registerCompletionItemProvider('yaml', completionProvider);
  languages.registerHoverProvider('yaml', hoverProvider);
  languages.registerDocumentSymbolProvider('yaml', symbolProvider);
  languages.registerFoldingRangeProvider('yaml', foldingProvider);
  languages.registerSelectionRangeProvider('yaml', selectionProvider);
  languages.registerDefinitionProvider('yaml', definitionProvider);
  languages.registerReferenceProvider('yaml', referenceProvider);
  languages.registerRenameProvider('yaml', renameProvider);
  languages.registerCodeActionProvider('yaml', fixProvider, { providedCodeActionKinds: ['quickfix'] });
  registerTyping();
  showHelpAtFirst();
}
