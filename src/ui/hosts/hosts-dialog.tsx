import * as words from '#words/hosts/dialog';
import * as dialogs from '#words/page/dialogs';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { ModalBody, ModalHeader } from '@patternfly/react-core/dist/esm/components/Modal';
import { useMemo, useState } from 'react';
import { isMachineConfig } from '../../core/spec/versions.ts';
import { beginTable } from '../../hosts/begin-table.ts';
import { tableProblem, type HostTable } from '../../hosts/host-table.ts';
import type { CheckedHosts, HostResult } from '../../hosts/hosts-job.ts';
import { readNotes, writeNotes } from '../../hosts/notes-in-text.ts';
import { useWorkbench, useWorkbenchStore } from '../context.tsx';
import { download } from '../files/download.ts';
import { CsvEditor } from './csv-editor.tsx';
import { FragmentList } from './fragment-list.tsx';
import { linkOf, zipOfHosts } from './host-files.ts';
import { HostGrid } from './host-grid.tsx';
import { NewColumn } from './new-column.tsx';
import { useCheckedHosts } from '../deliver/use-checked-hosts.ts';
import '../theme/hosts.css';
import { Dialog } from '../parts/dialog.tsx';

/** The hosts that share the config, checked together, and the fragments that are merged into it. Both are comments of the text. */
export default function HostsDialog({ onClose }: { onClose: () => void }) {
  const workbench = useWorkbenchStore();
  const text = useWorkbench((state) => state.text);
  const name = useWorkbench((state) => state.name);
  const extension = useWorkbench(({ target }) => (target !== undefined && isMachineConfig(target) ? 'yaml' : 'ign'));
  const notes = useMemo(() => readNotes(text), [text]);
  const reply = useCheckedHosts(text);
  const [csvOpen, setCsvOpen] = useState(false);
  const [said, setSaid] = useState('');
  const table = notes.table?.ok ? notes.table.table : undefined;
  const checked = reply && 'checked' in reply ? reply.checked : undefined;
  const write = (change: { table?: HostTable | undefined; fragments?: readonly string[] }) => {
    const problem = change.table && tableProblem(change.table.columns, change.table.hosts);
    setSaid(problem ?? '');
    if (problem !== undefined) return;
    workbench.getState().replace(writeNotes(text, { table, fragments: notes.fragments, ...change }));
  };
  const copyLink = async (host: HostResult) => {
    const made = linkOf(host);
    if (!made.ok) return setSaid(words.linkNotMade(made.reason));
    try {
      await navigator.clipboard.writeText(made.link);
      setSaid(words.linkCopied(host.name, made.secrets));
    } catch {
      setSaid(words.notCopied);
    }
  };
  const isComplete = checked?.hosts.every(({ result }) => result.ok) === true;
  return (
    <Dialog isOpen variant="large" position="top" aria-labelledby="hosts-title" onClose={onClose}>
      <ModalHeader title={dialogs.hosts} labelId="hosts-title" description={words.intro} />
      <ModalBody className="bn-hosts">
        {table ? (
          <>
            <HostGrid
              table={table}
              checked={checked}
              extension={extension}
              onChange={(changed) => write({ table: changed })}
              onCopyLink={(host) => void copyLink(host)}
            />
            <Button
              className="bn-hosts-add"
              variant="secondary"
              onClick={() => write({ table: { ...table, hosts: [...table.hosts, table.hosts.at(-1) ?? table.columns.map(() => '')] } })}
            >
              {words.addHost}
            </Button>
            <NewColumn
              taken={table.columns}
              onAdd={(column, value) =>
                write({ table: { columns: [...table.columns, column], hosts: table.hosts.map((cells) => [...cells, value]) } })
              }
            />
          </>
        ) : (
          !csvOpen && (
            <Button variant="primary" className="bn-hosts-add" onClick={() => write({ table: beginTable(notes.plain) })}>
              {words.begin}
            </Button>
          )
        )}
        {reply && 'reason' in reply && <p role="alert">{reply.reason}</p>}
        <div className="bn-row">
          <Button variant="secondary" aria-expanded={csvOpen} onClick={() => setCsvOpen(!csvOpen)}>
            {words.csv}
          </Button>
          {notes.table && (
            <Button variant="link" onClick={() => write({ table: undefined })}>
              {words.removeTable}
            </Button>
          )}
        </div>
        {csvOpen && (
          <CsvEditor
            table={table}
            onUse={(used) => {
              write({ table: used });
              setCsvOpen(false);
            }}
          />
        )}
        <p role="status">{said || (table && statusOf(reply && (checked ?? null)))}</p>
        {table && (
          <Button
            className="bn-hosts-add"
            variant="primary"
            isAriaDisabled={!isComplete}
            onClick={() => {
              if (checked) download(zipOfHosts(checked.hosts, extension), `${name}-hosts.zip`);
            }}
          >
            {words.downloadAll}
          </Button>
        )}
        <FragmentList fragments={notes.fragments} whole={checked?.whole} onChange={(fragments) => write({ fragments })} />
      </ModalBody>
    </Dialog>
  );
}

/** How many hosts there are and whether all are valid; undefined while they are checked, null where that is not possible. */
function statusOf(checked: CheckedHosts | null | undefined): string {
  if (checked === undefined) return words.checking;
  if (checked === null) return '';
  const invalid = checked.hosts.filter(({ result }) => !result.ok).length;
  return invalid === 0 ? words.allValid(checked.hosts.length) : words.someInvalid(checked.hosts.length, invalid);
}
