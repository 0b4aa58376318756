/** What a link's length (in characters) means for where it can go. */
export function lengthText(length: number): string {
  const count = `${length.toLocaleString('en')} characters`;
  if (length <= 2000) return `${count}: short enough everywhere.`;
  if (length <= 8000) return `${count}: some chats cut links longer than 2,000.`;
  return `${count}: more than the 8,000 that work nearly everywhere. Some browsers, chats and pages cut or refuse it; better pass on the file.`;
}
