/** Modules of Monaco without types of their own: the parts that are used. */
declare module 'monaco-editor/editor/browser/editorExtensions' {
  interface MultiCommand {
    /** The implementation with the highest priority that returns true has handled the command. */
    addImplementation(priority: number, name: string, implementation: () => boolean): { dispose(): void };
  }
  export const UndoCommand: MultiCommand;
  export const RedoCommand: MultiCommand;
}

declare module 'monaco-editor/editor/common/services/editorWorker' {
  /** Names the service. */
  export const IEditorWorkerService: unique symbol;
}

declare module 'monaco-editor/editor/contrib/message/browser/messageController' {
  import type { editor, IPosition } from 'monaco-editor/editor';
  /** Shows a message at a place of the text until the user goes on. */
  export class MessageController {
    static get(view: editor.ICodeEditor): MessageController | null;
    showMessage(message: string, position: IPosition): void;
  }
}

declare module 'monaco-editor/editor/contrib/hover/browser/contentHoverController' {
  import type { editor } from 'monaco-editor/editor';
  /** Shows what is said of a place of the text. */
  export class ContentHoverController {
    static get(view: editor.ICodeEditor): ContentHoverController | null;
    readonly isHoverVisible: boolean | undefined;
    hideContentHover(): void;
  }
}

declare module 'monaco-editor/editor/standalone/browser/standaloneServices' {
  import type { IEditorWorkerService } from 'monaco-editor/editor/common/services/editorWorker';

  import type { IStorageService } from 'monaco-editor/platform/storage/common/storage';

  export const StandaloneServices: {
    get(service: typeof IStorageService): { store(key: string, value: boolean, scope: number, target: number): void };
    get(service: typeof IEditorWorkerService): {
      /** Keeps the worker; without a client it creates one when next asked. */
      _workerManager: { _editorWorkerClient: { dispose(): void } | null };
    };
  };
}

declare module 'monaco-editor/platform/storage/common/storage' {
  /** Names the service, which remembers nothing beyond the page. */
  export const IStorageService: unique symbol;
}

declare module 'monaco-editor/languages/definitions/*' {
  import type { languages } from 'monaco-editor/editor';

  export const conf: languages.LanguageConfiguration;
  export const language: languages.IMonarchLanguage;
}
