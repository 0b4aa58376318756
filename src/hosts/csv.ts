/** A cell and where it is written in the text, with its quotes. */
export interface CsvCell {
  text: string;
  start: number;
  end: number;
}

/** Rows of cells in a text with separated values: commas, semicolons or tabs, cells in double quotes where needed (RFC 4180). Empty lines are left out. */
export function scanCsv(text: string): CsvCell[][] {
  const separator = separatorOf(text);
  const rows: CsvCell[][] = [];
  let row: CsvCell[] = [];
  let cell = '';
  let start = 0;
  let quoted = false;
  const endCell = (end: number): void => {
    row.push({ text: cell.trim(), start, end });
    cell = '';
    start = end + 1;
  };
  const endRow = (end: number): void => {
    endCell(end);
    if (row.some((value) => value.text !== '')) rows.push(row);
    row = [];
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
    } else if (letter === separator) endCell(at);
    else if (letter === '\n' || letter === '\r') endRow(at);
    else cell += letter;
  }
  endRow(text.length);
  return rows;
}

/** The rows of a text with separated values, as texts. */
export const readCsv = (text: string): string[][] => scanCsv(text).map((row) => row.map((cell) => cell.text));

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
