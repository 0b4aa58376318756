/** Whether a word may be in a key or value of a text: as it is, or spelt with escapes. Most texts have it nowhere, and need no search by path. */
export const mayMention = (text: string, word: string): boolean => text.includes(word) || text.includes('\\');
