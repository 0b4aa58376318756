import * as words from '#words/hosts/dialog';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { TextArea } from '@patternfly/react-core/dist/esm/components/TextArea';
import { useId, useState } from 'react';
import { writeCsvRow } from '../../hosts/csv.ts';
import { tableOfCsv, type HostTable } from '../../hosts/host-table.ts';

/** The table as text with separated values, to be written or pasted. Says why one is not taken. */
export function CsvEditor({ table, onUse }: { table: HostTable | undefined; onUse: (table: HostTable) => void }) {
  const id = useId();
  const [text, setText] = useState(() => (table ? [table.columns, ...table.hosts].map(writeCsvRow).join('\n') : ''));
  const [reason, setReason] = useState('');
  const use = () => {
    const read = tableOfCsv(text);
    setReason(read.ok ? '' : read.reason);
    if (read.ok) onUse(read.table);
  };
  return (
    <div className="bn-hosts-csv">
      <label className="bn-label" htmlFor={id}>
        {words.csvLabel}
      </label>
      <p className="bn-note" id={`${id}-hint`}>
        {words.csvHint}
      </p>
      <TextArea
        id={id}
        className="bn-mono"
        aria-describedby={`${id}-hint ${id}-reason`}
        aria-invalid={reason !== ''}
        rows={8}
        spellCheck={false}
        value={text}
        onChange={(_event, value) => setText(value)}
      />
      <p id={`${id}-reason`} role="alert">
        {reason}
      </p>
      <Button variant="primary" onClick={use}>
        {words.useCsv}
      </Button>
    </div>
  );
}
