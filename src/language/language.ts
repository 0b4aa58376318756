/**
 * What the text pane knows of Butane. All of it is asked of a text and answered at once, without a screen: positions are
 * UTF-16 offsets of the text, what is said comes in parts of plain text, what is inserted has its indentation already.
 */
export type { Completion, Task } from './ask/completion.ts';
export { insertText, snippetText, type Insert } from './ask/insert.ts';
export { complete } from './complete/complete.ts';
export type { HelpPart } from './facts/help.ts';
export { completeUnit } from './inside/complete-unit.ts';
export { contentsIn } from './inside/contents-in.ts';
export { hoverUnit } from './inside/hover-unit.ts';
export { hover } from './hover/hover.ts';
export { formatText } from './format/format.ts';
export type { Range } from './place/sketch.ts';
export { foldsOf, selectionsAt } from './structure/folding.ts';
export { applied, definitionsAt, referencesAt, renameableAt, renameAt } from './structure/names.ts';
export { outlineOf, type OutlineNode } from './structure/outline.ts';
export { isInText } from './typing/caret-line.ts';
export { toggleComment } from './typing/comment.ts';
export { enterAt } from './typing/enter.ts';
export { backspaceAt, shiftLines, tabAt } from './typing/indent.ts';
export { duplicateItem, moveEntry } from './typing/move-entry.ts';
export { pasteAt } from './typing/paste.ts';
export { pasteForeignLineAt, pasteLineAt } from './typing/paste-line.ts';
export type { TextEdit } from './typing/text-edit.ts';
