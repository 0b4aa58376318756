import * as words from '#words/drafts/drafts';
import type { DamagedDraft } from '../../store/drafts/storage/damaged.ts';

/** Characters that are shown of a key or of the beginning of a text. */
const most = 40;

const cut = (text: string): string => (text.length > most ? `${text.slice(0, most)}…` : text);

/** The key of a damaged draft, which may be anything that the database takes, as a word. */
export const keyText = (key: IDBValidKey): string => cut(typeof key === 'string' && key !== '' ? key : JSON.stringify(key));

/** What a damaged draft is called in the list: its name, or how its text begins, or its key. */
export function damagedName({ key, name, text = '' }: DamagedDraft): string {
  if (name !== undefined) return name;
  const beginning = text
    .slice(0, 4 * most)
    .trim()
    .replace(/\s+/g, ' ');
  return beginning === '' ? words.draftWithId(keyText(key)) : words.quoted(cut(beginning));
}
