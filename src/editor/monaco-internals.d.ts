/** A module of Monaco without types of its own: the part that is used. */
declare module 'monaco-editor/editor/browser/editorExtensions' {
  interface MultiCommand {
    /** The implementation with the highest priority that returns true has handled the command. */
    addImplementation(priority: number, name: string, implementation: () => boolean): { dispose(): void };
  }
  export const UndoCommand: MultiCommand;
  export const RedoCommand: MultiCommand;
}

declare module 'monaco-editor/languages/definitions/*' {
  import type { languages } from 'monaco-editor/editor';

  export const conf: languages.LanguageConfiguration;
  export const language: languages.IMonarchLanguage;
}
