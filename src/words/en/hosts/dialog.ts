/** The dialog of hosts that share the config, and of fragments that are merged into it. */
import { byCount, countOf, formatNumber, listOf } from '../formats/counts.ts';

export const intro =
  'One config for many machines. The first host has the values that are in the config; wherever they are whole words there and in text of local files, each other host gets its own. The table is a comment at the end of the text.';
export const begin = 'Begin a table';
export const table = 'Hosts';
export const addHost = 'Add a host';
export const addColumn = 'Add a column';
export const columnName = 'Name of the column';
export const columnValue = 'Value that is in the config now';
export const csv = 'Edit as CSV';
export const csvLabel = 'Hosts as CSV';
export const csvHint = 'The first line names the columns. Cells copied from a spreadsheet can be pasted here.';
export const useCsv = 'Use this table';
export const removeTable = 'Remove the table';
export const cell = (column: string, host: string): string => `${column} of ${host}`;
export const removeHost = (host: string): string => `Remove ${host}`;
export const removeColumn = (column: string): string => `Remove the column ${column}`;
export const remove = 'Remove';
export const result = 'Result';
export const actions = 'Actions';
/** Where a column is: the lines of the config, and how many local files. */
export const places = (lines: readonly number[], files: number): string => {
  const parts = [
    ...(lines.length > 0 ? [`${byCount(lines.length, 'line', 'lines')} ${linesText(lines)}`] : []),
    ...(files > 0 ? [countOf(files, 'local file')] : []),
  ];
  return parts.length === 0 ? 'not in the config' : `in ${listOf(parts)}`;
};
const most = 6;
const linesText = (lines: readonly number[]): string =>
  lines.length > most
    ? `${lines.slice(0, most).map(String).join(', ')}, and ${formatNumber(lines.length - most)} more`
    : listOf(lines.map(String));
export const valid = (warnings: number): string => (warnings === 0 ? 'valid' : `valid, ${countOf(warnings, 'warning')}`);
export const checking = 'Checking…';
export const allValid = (hosts: number): string => `${countOf(hosts, 'host')}, all valid.`;
export const someInvalid = (hosts: number, invalid: number): string =>
  `${countOf(hosts, 'host')}, ${formatNumber(invalid)} with errors. Fix them to download all.`;
export const downloadAll = 'Download all as a zip';
export const download = (host: string): string => `Download the config of ${host}`;
export const copyLink = 'Copy link';
export const copyLinkOf = (host: string): string => `Copy a link to the config of ${host}`;
export const linkCopied = (host: string, secrets: number): string =>
  secrets === 0
    ? `Copied the link of ${host}.`
    : `Copied the link of ${host}. ${countOf(secrets, 'secret')} ${byCount(secrets, 'was', 'were')} left out of it.`;
export const linkNotMade = (reason: string): string => `There is no link: ${reason}`;
export const notCopied = 'The browser does not allow copying. The link of each host is in the zip.';
export const hosts = 'hosts';

export const fragments = 'Fragments';
export const fragmentsHint =
  'Local files in Butane that are merged into the config, in this order, as Ignition merges: later values replace earlier ones, and lists are joined. Terraform’s ct_config does the same with snippets. Butane itself ignores them: use the downloads from here.';
export const noFragments = 'There are none: add local files whose names end in .bu.';
export const unusableName =
  'Its name begins with a space, or has a line break or a control character. The comment that names it cannot have those: rename the file.';
export const merged = 'Download the merged config';
