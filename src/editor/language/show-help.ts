import { StandaloneServices } from 'monaco-editor/editor/standalone/browser/standaloneServices';
import { IStorageService } from 'monaco-editor/platform/storage/common/storage';

/** What Monaco keeps under this name: whether the list of completions shows the help of the one that is chosen. */
const showsHelp = 'expandSuggestionDocs';

/** Has the list of completions show help from the start, until someone closes it; Monaco's own begins without. */
export function showHelpAtFirst(): void {
  // Scope and target as Monaco itself writes them: the profile, the user.
  StandaloneServices.get(IStorageService).store(showsHelp, true, 0, 0);
}
