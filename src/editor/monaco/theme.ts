import { darkClass } from '../../theme/page-theme.ts';
import { editor } from './monaco.ts';
import { dark, light, type Palette } from './palette.ts';

/** What tokens of texts within a config are coloured as (widgets.css). */
const innerColours = ['text', 'key', 'string', 'number', 'comment', 'keyword', 'punctuation', 'error'] as const;

/** Defines the two themes, and keeps Monaco's in step with PatternFly's for the lifetime of the page. */
export function followPageTheme(): void {
  editor.defineTheme('bunsen-light', themeOf('vs', light));
  editor.defineTheme('bunsen-dark', themeOf('vs-dark', dark));
  const root = document.documentElement;
  const apply = () => {
    const isDark = root.classList.contains(darkClass);
    editor.setTheme(isDark ? 'bunsen-dark' : 'bunsen-light');
    const palette = isDark ? dark : light;
    for (const name of innerColours) root.style.setProperty(`--bn-inner-${name}`, palette[name]);
  };
  new MutationObserver(apply).observe(root, { attributes: true, attributeFilter: ['class'] });
  apply();
}

function themeOf(base: 'vs' | 'vs-dark', palette: Palette): editor.IStandaloneThemeData {
  const rule = (color: string, ...tokens: string[]): editor.ITokenThemeRule[] =>
    tokens.map((token) => ({ token, foreground: color.slice(1) }));
  return {
    base,
    inherit: false,
    rules: [
      ...rule(palette.text, ''),
      ...rule(palette.key, 'type', 'key', 'attribute.name', 'variable', 'metatag'),
      ...rule(palette.string, 'string', 'attribute.value'),
      ...rule(palette.number, 'number', 'constant'),
      ...rule(palette.comment, 'comment'),
      ...rule(palette.keyword, 'keyword', 'tag', 'namespace', 'meta', 'predefined'),
      ...rule(palette.punctuation, 'operators', 'delimiter'),
      ...rule(palette.error, 'string.invalid', 'invalid'),
    ],
    colors: {
      'editor.background': palette.background,
      'editor.foreground': palette.text,
      'editor.lineHighlightBackground': palette.currentLine,
      'editor.lineHighlightBorder': palette.currentLine,
      'editor.selectionBackground': palette.selection,
      'editor.inactiveSelectionBackground': palette.inactiveSelection,
      'editor.selectionHighlightBackground': palette.inactiveSelection + '80',
      'editor.wordHighlightBackground': palette.inactiveSelection + '80',
      'editor.findMatchBackground': palette.match,
      'editor.findMatchHighlightBackground': palette.match + '80',
      'editorCursor.foreground': palette.text,
      'editor.placeholder.foreground': palette.lineNumber,
      'editorLineNumber.foreground': palette.lineNumber,
      'editorLineNumber.activeForeground': palette.activeLineNumber,
      'editorIndentGuide.background1': palette.indentGuide,
      'editorIndentGuide.activeBackground1': palette.border,
      'editorWhitespace.foreground': palette.border,
      'editorBracketMatch.background': palette.inactiveSelection,
      'editorBracketMatch.border': palette.border,
      'editorError.foreground': palette.error,
      'editorWarning.foreground': palette.warning,
      'editorInfo.foreground': palette.info,
      'editorOverviewRuler.errorForeground': palette.error,
      'editorOverviewRuler.warningForeground': palette.warning,
      'editorOverviewRuler.infoForeground': palette.info,
      'editorOverviewRuler.border': palette.background,
      'editorMarkerNavigation.background': palette.popup,
      'editorMarkerNavigationError.background': palette.error,
      'editorMarkerNavigationWarning.background': palette.warning,
      'editorMarkerNavigationInfo.background': palette.info,
      'diffEditor.insertedLineBackground': palette.insertedLine,
      'diffEditor.insertedTextBackground': palette.inserted,
      'diffEditor.removedLineBackground': palette.removedLine,
      'diffEditor.removedTextBackground': palette.removed,
      'diffEditor.unchangedRegionBackground': palette.currentLine,
      'diffEditor.unchangedRegionForeground': palette.text,
      'diffEditor.unchangedCodeBackground': palette.background,
      'diffEditor.border': palette.border,
      'editorWidget.background': palette.popup,
      'editorWidget.foreground': palette.text,
      'editorWidget.border': palette.border,
      'editorHoverWidget.background': palette.popup,
      'editorHoverWidget.foreground': palette.text,
      'editorHoverWidget.border': palette.border,
      'editorHoverWidget.highlightForeground': palette.focus,
      'editorSuggestWidget.background': palette.popup,
      'editorSuggestWidget.foreground': palette.text,
      'editorSuggestWidget.border': palette.border,
      'editorSuggestWidget.selectedBackground': palette.selection,
      'editorSuggestWidget.selectedForeground': palette.text,
      'editorSuggestWidget.selectedIconForeground': palette.text,
      'editorSuggestWidget.highlightForeground': palette.focus,
      'editorSuggestWidget.focusHighlightForeground': palette.text,
      'editor.snippetTabstopHighlightBackground': palette.inactiveSelection,
      'list.hoverBackground': palette.inactiveSelection,
      'list.highlightForeground': palette.focus,
      'list.focusHighlightForeground': palette.text,
      'pickerGroup.foreground': palette.text,
      'textCodeBlock.background': palette.currentLine,
      'textPreformat.foreground': palette.text,
      'textPreformat.background': palette.currentLine,
      'quickInput.background': palette.popup,
      'quickInput.foreground': palette.text,
      'quickInputList.focusBackground': palette.selection,
      'quickInputList.focusForeground': palette.text,
      'menu.background': palette.popup,
      'menu.foreground': palette.text,
      'menu.selectionBackground': palette.selection,
      'menu.selectionForeground': palette.text,
      'menu.border': palette.border,
      'input.background': palette.background,
      'input.foreground': palette.text,
      'input.border': palette.lineNumber,
      'icon.foreground': palette.text,
      'widget.shadow': '#00000040',
      'widget.border': palette.border,
      'peekView.border': palette.focus,
      'peekViewTitle.background': palette.popup,
      'peekViewTitleLabel.foreground': palette.text,
      'peekViewTitleDescription.foreground': palette.text,
      'peekViewEditor.background': palette.background,
      'peekViewEditor.matchHighlightBackground': palette.match,
      'peekViewEditorGutter.background': palette.background,
      'peekViewResult.background': palette.popup,
      'peekViewResult.fileForeground': palette.text,
      'peekViewResult.lineForeground': palette.text,
      'peekViewResult.matchHighlightBackground': palette.match,
      'peekViewResult.selectionBackground': palette.selection,
      'peekViewResult.selectionForeground': palette.text,
      'scrollbarSlider.background': palette.lineNumber + '60',
      'scrollbarSlider.hoverBackground': palette.lineNumber + '90',
      'scrollbarSlider.activeBackground': palette.lineNumber + 'c0',
      focusBorder: palette.focus,
      'textLink.foreground': palette.focus,
      'textLink.activeForeground': palette.focus,
    },
  };
}
