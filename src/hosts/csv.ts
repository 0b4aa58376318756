/** Rows of cells in a text with separated values: commas, semicolons or tabs, cells in double quotes where needed (RFC 4180). Empty lines are left out. */
export function readCsv(text: string): string[][] {
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endRow = (): void => {
    row.push(cell.trim());
    if (row.some((value) => value !== '')) rows.push(row);
    row = [];
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (letter === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (letter === separator) {
      row.push(cell.trim());
      cell = '';
    } else if (letter === '\n' || letter === '\r') endRow();
    else cell += letter;
  }
  endRow();
  return rows;
}

/** What separates cells: a tab, as spreadsheets copy, or whichever of comma and semicolon comes first in the first line. */
function separatorOf(text: string): string {
  const [first = ''] = text.trimStart().split(/[\r\n]/, 1);
  if (first.includes('\t')) return '\t';
  return /[,;]/.exec(first)?.[0] ?? ',';
}

/** A cell as it is written: in quotes where it has what would end it. */
const writeCell = (cell: string): string => (/[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** One line of separated values. A row of a single empty cell is written in quotes, because an empty line is none. */
export const writeCsvRow = (row: readonly string[]): string =>
  (row.every((cell) => cell === '') ? '""' : '') + row.map(writeCell).join(',');
