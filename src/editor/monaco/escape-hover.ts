import { ContentHoverController } from 'monaco-editor/editor/contrib/hover/browser/contentHoverController';
import type { editor } from './monaco.ts';

/**
 * Lets Escape close what is said of a place of the text, and nothing else with it: Monaco closes it, but leaves the key to
 * the dialog that the editor may be in. Returns a function that ends this.
 */
export function escapeHover(view: editor.ICodeEditor): () => void {
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    const hover = ContentHoverController.get(view);
    if (!hover?.isHoverVisible) return;
    event.stopPropagation();
    hover.hideContentHover();
    view.focus();
  };
  addEventListener('keydown', leave, true);
  return () => removeEventListener('keydown', leave, true);
}
