import * as words from '#words/drafts/drafts';
import type { DamagedDraft } from '../../store/drafts/storage/damaged.ts';

/** How many characters of a key or of the start of a text are shown. */
const most = 40;

const cut = (text: string): string => (text.length > most ? `${text.slice(0, most)}…` : text);

/** The key of a damaged draft, which may be anything that the database accepts, as a word. */
export const keyText = (key: IDBValidKey): string => cut(typeof key === 'string' && key !== '' ? key : JSON.stringify(key));

/** What a damaged draft is called in the list: by its name, the start of its text, or its key. */
export function damagedName({ key, name, text = '' }: DamagedDraft): string {
  if (name !== undefined) return name;
  const beginning = text
    .slice(0, 4 * most)
    .trim()
    .replace(/\s+/g, ' ');
  return beginning === '' ? words.draftWithId(keyText(key)) : words.quoted(cut(beginning));
}
