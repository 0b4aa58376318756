import * as commonWords from '#words/common';
import * as words from '#words/hosts/dialog';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { useId, useState } from 'react';
import type { CheckedHosts, HostResult } from '../../hosts/hosts-job.ts';
import { hostNames, type HostTable } from '../../hosts/host-table.ts';
import { download } from '../files/download.ts';
import { KindIcon } from '../parts/kind-icon.tsx';
import { ShowNext, ShowPrevious } from '../parts/show-more.tsx';
import { useLongList } from '../parts/use-long-list.ts';
import { hostFile } from './host-files.ts';

interface HostGridProps {
  table: HostTable;
  /** Undefined while they are checked. */
  checked: CheckedHosts | undefined;
  /** How the names of results end. */
  extension: string;
  onChange: (table: HostTable) => void;
  onCopyLink: (host: HostResult) => void;
}

/** The table of hosts: a cell for each value, and what became of each host. */
export function HostGrid({ table, checked, extension, onChange, onCopyLink }: HostGridProps) {
  const id = useId();
  const { columns, hosts } = table;
  const names = hostNames(table);
  const list = useLongList(hosts.length);
  const focusRow = (index: number) => setTimeout(() => document.getElementById(`${id}-${index}-0`)?.focus());
  const set = (row: number, column: number, value: string) =>
    onChange({ columns, hosts: hosts.map((cells, at) => (at === row ? cells.with(column, value) : cells)) });
  const without = (column: number) =>
    onChange({ columns: columns.toSpliced(column, 1), hosts: hosts.map((cells) => cells.toSpliced(column, 1)) });
  return (
    <div className="bn-hosts-scroll" tabIndex={0} role="group" aria-label={words.table}>
      <ShowPrevious list={list} items={words.hosts} onFocusItem={focusRow} />
      <table className="bn-hosts-table">
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={column} scope="col">
                {column}
                {columns.length > 1 && (
                  <Button variant="link" size="sm" aria-label={words.removeColumn(column)} onClick={() => without(index)}>
                    {words.remove}
                  </Button>
                )}
                <Places found={checked?.columns[index]} />
              </th>
            ))}
            <th scope="col">{words.result}</th>
            <th scope="col">{words.actions}</th>
          </tr>
        </thead>
        <tbody>
          {hosts.slice(list.from, list.to).map((cells, offset) => {
            const row = list.from + offset;
            const name = names[row] ?? '';
            const result = checked?.hosts[row];
            return (
              <tr key={row}>
                {cells.map((cell, column) => (
                  <td key={columns[column]}>
                    <Cell
                      id={`${id}-${row}-${column}`}
                      label={words.cell(columns[column] ?? '', name)}
                      value={cell}
                      onChange={(value) => set(row, column, value)}
                    />
                  </td>
                ))}
                <td>{result && <Outcome result={result} />}</td>
                <td className="bn-hosts-acts">
                  {result?.result.ok && <ResultButtons host={result} extension={extension} onCopyLink={onCopyLink} />}
                  {hosts.length > 1 && (
                    <Button
                      variant="link"
                      size="sm"
                      aria-label={words.removeHost(name)}
                      onClick={() => onChange({ columns, hosts: hosts.toSpliced(row, 1) })}
                    >
                      {words.remove}
                    </Button>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <ShowNext list={list} count={hosts.length} items={words.hosts} onFocusItem={focusRow} />
    </div>
  );
}

function Places({ found }: { found: { lines: number[]; files: number } | undefined }) {
  if (!found) return null;
  const missing = found.lines.length + found.files === 0;
  return <span className={missing ? 'bn-note bn-warn' : 'bn-note'}>{words.places(found.lines, found.files)}</span>;
}

interface CellProps {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** A value of a host. It is taken over when it is left or Enter is pressed: until then nothing is checked. */
function Cell({ id, label, value, onChange }: CellProps) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  // It was changed from elsewhere, or taken over.
  if (known !== value) {
    setKnown(value);
    setTyped(value);
  }
  const take = () => {
    if (typed.trim() !== value) onChange(typed.trim());
  };
  return (
    <input
      id={id}
      className="bn-mono"
      aria-label={label}
      value={typed}
      spellCheck={false}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
    />
  );
}

function Outcome({ result: { result } }: { result: HostResult }) {
  return result.ok ? (
    <span>{words.valid(result.warnings)}</span>
  ) : (
    <span className="bn-hosts-error">
      <KindIcon kind="error" label="" /> {result.reason}
    </span>
  );
}

interface ResultButtonsProps {
  host: HostResult;
  extension: string;
  onCopyLink: (host: HostResult) => void;
}

function ResultButtons({ host, extension, onCopyLink }: ResultButtonsProps) {
  const { name, result } = host;
  return (
    <>
      <Button
        variant="link"
        size="sm"
        aria-label={words.download(name)}
        onClick={() => {
          if (result.ok) download(result.output, hostFile(name, extension));
        }}
      >
        {commonWords.download}
      </Button>
      <Button variant="link" size="sm" aria-label={words.copyLinkOf(name)} onClick={() => onCopyLink(host)}>
        {words.copyLink}
      </Button>
    </>
  );
}
