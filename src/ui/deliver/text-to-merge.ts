import { mayHaveTable, readNotes, writeNotes } from '../../hosts/notes-in-text.ts';
import { confusedColumns } from '../../hosts/placeholders.ts';

/**
 * The text without its table of hosts, for the one config that it becomes with its fragments: a change of the table does not change it, and no
 * host is translated for it. The table stays where it has a mistake, which is the reply then, and where the text would say something else
 * without it.
 */
export function textToMerge(text: string): string {
  if (!mayHaveTable(text)) return text;
  const { table, fragments, plain } = readNotes(text);
  if (!table?.ok || confusedColumns(table.table)) return text;
  const without = writeNotes(text, { table: undefined, fragments });
  const left = readNotes(without);
  return left.table === undefined && left.plain === plain ? without : text;
}
