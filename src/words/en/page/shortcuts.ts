/** The sheet of shortcuts. Keys pressed together are joined by +; a space stands between keys of which either is meant. */

/** What is dictated may have it by mistake, so that it can be turned off. */
export const helpKey = '? opens this list';

export const groups = [
  {
    title: 'Everywhere',
    shortcuts: [
      { keys: 'Ctrl+K', does: 'search for a section, field or item, or run a command' },
      { keys: 'Ctrl+S', does: 'download the Butane text' },
      { keys: '?', does: 'this list' },
      { keys: 'Ctrl+Z', does: 'undo, in form and text' },
      { keys: 'Ctrl+Shift+Z', does: 'redo' },
    ],
  },
  {
    title: 'In the text',
    shortcuts: [
      { keys: 'Ctrl+Space', does: 'what can be written here' },
      { keys: 'Enter', does: 'the next line, where what was begun continues' },
      { keys: 'Backspace', does: 'at the indentation: one step back' },
      { keys: 'Ctrl+.', does: 'quick fixes for the problem at the caret' },
      { keys: 'F8 Shift+F8', does: 'the next or the previous problem' },
      { keys: 'Ctrl+Shift+O', does: 'go to a key or an item' },
      { keys: 'F12', does: 'go to where a name is defined' },
      { keys: 'Shift+F12', does: 'all uses of a name' },
      { keys: 'F2', does: 'rename, with all uses' },
      { keys: 'Alt+↑ ↓', does: 'move the entry with all that is in it' },
      { keys: 'Shift+Alt+↑ ↓', does: 'duplicate the item' },
      { keys: 'Shift+Alt+→ ←', does: 'select more or less of the structure' },
      { keys: 'Shift+Alt+F', does: 'format the text, or the lines that are selected' },
      { keys: 'Ctrl+/', does: 'comment the key or item out with all that is in it, or in again' },
      { keys: 'Ctrl+F', does: 'find in the text' },
      { keys: 'F1', does: 'all commands of the editor' },
      { keys: 'Tab', does: 'moves on until you edit the text, then indents' },
      { keys: 'Escape', does: 'has Tab move on again' },
      { keys: 'Ctrl+M', does: 'has Tab always move on, or always indent' },
    ],
  },
  { title: 'In the result', shortcuts: [{ keys: 'F12', does: 'go to the line of the text that it comes from' }] },
  { title: 'In the form', shortcuts: [{ keys: 'Alt+↑ ↓', does: 'on an item’s line: move the item' }] },
];
