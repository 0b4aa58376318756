import type { editor } from './monaco.ts';

/** What all editors have in common. */
export function commonOptions(label: string): editor.IStandaloneEditorConstructionOptions {
  return {
    ariaLabel: label,
    automaticLayout: true,
    fixedOverflowWidgets: true,
    folding: true,
    // The form's own (page.css), so that the same text looks the same in both.
    fontFamily: 'ui-monospace, "Cascadia Mono", "Source Code Pro", Menlo, Consolas, "DejaVu Sans Mono", monospace',
    fontSize: 13,
    // As in the text of an embed before it is edited, and on every system.
    lineHeight: 18,
    lineNumbersMinChars: 3, // the same as in what an embed shows before it (embed.css)
    links: false,
    minimap: { enabled: false },
    overviewRulerBorder: false,
    padding: { top: 8, bottom: 8 },
    renderFinalNewline: 'on', // dimmed, the last line's number would have too little contrast
    renderLineHighlightOnlyWhenFocus: false,
    renderWhitespace: 'boundary',
    scrollBeyondLastLine: false,
    // Whether scrolling continues with the page when the text cannot scroll further.
    scrollbar: { alwaysConsumeMouseWheel: false },
    stickyScroll: { enabled: false },
    useShadowDOM: false, // in a shadow root the menus would not see the theme's colours
    wordBasedSuggestions: 'off',
    wordWrap: 'off',
  };
}

/** What the editor of a config has beside that: the list of completions opens while a key or a value is typed. */
export function butaneOptions(label: string): editor.IStandaloneEditorConstructionOptions {
  return {
    ...commonOptions(label),
    acceptSuggestionOnEnter: 'smart', // Enter is the next line where a completion would change nothing
    autoIndent: 'keep', // what continues a line is known better than from its indentation
    gotoLocation: { multipleDefinitions: 'goto', multipleReferences: 'peek' },
    quickSuggestions: { other: true, comments: false, strings: true }, // YAML's values are strings
    suggest: { showWords: false, snippetsPreventQuickSuggestions: false },
  };
}
