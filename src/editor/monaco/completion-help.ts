import { StandaloneServices } from 'monaco-editor/editor/standalone/browser/standaloneServices';
import { IStorageService } from 'monaco-editor/platform/storage/common/storage';

/** Scope and target under which Monaco looks: of the profile, of the user. */
const profile = 0;
const user = 0;

/** Has the help of a completion show beside the list from the first time on, until someone closes it; Monaco asks for a key first. */
export function showHelpOfCompletions(): void {
  StandaloneServices.get(IStorageService).store('expandSuggestionDocs', true, profile, user);
}
