import { languages } from '../monaco/monaco.ts';
import { butane } from '../monaco/languages.ts';
import { completionProvider } from './completion.ts';
import { registerFixes } from './fixes.ts';
import { addFormat } from './format.ts';
import { hoverProvider } from './hover.ts';
import { bindKeys } from './keys.ts';
import { definitionProvider, highlightProvider, referenceProvider, renameProvider } from './names.ts';
import { bindPaste } from './paste.ts';
import { registerUnits } from './units.ts';
import { foldingProvider, selectionProvider, symbolProvider } from './structure.ts';

/** Gives Monaco what is known of Butane, once for the page; it is asked for the models that are `know`n. */
export function registerButane(): void {
  languages.registerCompletionItemProvider(butane, completionProvider);
  languages.registerHoverProvider(butane, hoverProvider);
  languages.registerDocumentSymbolProvider(butane, symbolProvider);
  languages.registerFoldingRangeProvider(butane, foldingProvider);
  languages.registerSelectionRangeProvider(butane, selectionProvider);
  languages.registerDefinitionProvider(butane, definitionProvider);
  languages.registerReferenceProvider(butane, referenceProvider);
  languages.registerDocumentHighlightProvider(butane, highlightProvider);
  languages.registerRenameProvider(butane, renameProvider);
  registerFixes();
  registerUnits();
  addFormat();
  bindKeys();
  bindPaste();
}
