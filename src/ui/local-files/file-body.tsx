import * as words from '#words/files/local-files';
import { TextInput } from '@patternfly/react-core/dist/esm/components/TextInput';
import type { FileEntry } from '../../core/files/file-entry.ts';
import { sizeOf } from '../../store/local-files.ts';
import { useWorkbenchStore } from '../context.tsx';
import { CodeBox } from '../code/code-box.tsx';
import { languageOf } from '../../values/content-language.ts';
import { describeBytes } from '../../values/size.ts';

/** UTF-16 units of a text that can be edited here; an editor in a form is not the place for more. */
const maxEdited = 500_000;

interface FileBodyProps {
  id: string;
  path: string;
  entry: FileEntry;
}

/** The contents of a local file, and whether it is executable; for a link, its target. */
export function FileBody({ id, path, entry }: FileBodyProps) {
  const store = useWorkbenchStore();
  const put = (changed: FileEntry) => store.getState().putFiles({ [path]: changed });
  if ('link' in entry) {
    return (
      <>
        <label className="bn-label" htmlFor={`${id}-target`}>
          {words.leadsTo}
        </label>
        <TextInput
          id={`${id}-target`}
          className="bn-mono"
          value={entry.link}
          placeholder={words.targetPlaceholder}
          data-own-undo
          autoComplete="off"
          spellCheck={false}
          onChange={(_, link) => put({ ...entry, link })}
        />
      </>
    );
  }
  return (
    <>
      <Contents id={id} path={path} entry={entry} put={put} />
      <label className="bn-check">
        <input type="checkbox" checked={entry.exec === true} onChange={(event) => put({ ...entry, exec: event.target.checked })} />{' '}
        {words.executable}
        <span className="bn-note">{words.executableMode}</span>
      </label>
    </>
  );
}

function Contents({ id, path, entry, put }: FileBodyProps & { put: (entry: FileEntry) => void }) {
  const text = 'text' in entry ? entry.text : undefined;
  if (text === undefined) return <p className="bn-note">{words.notText}</p>;
  if (text.length > maxEdited) return <p className="bn-note">{words.tooMuchText(describeBytes(sizeOf(entry)))}</p>;
  return (
    <div data-own-undo>
      <label className="bn-label" htmlFor={`${id}-text`}>
        {words.contents}
        <span className="pf-v6-screen-reader">{words.ofPath(path)}</span>
      </label>
      <CodeBox
        control={{ id: `${id}-text`, 'aria-describedby': '', 'aria-invalid': false }}
        label={words.contentsOf(path)}
        subject=""
        language={languageOf(path, text)}
        value={text}
        onChange={(typed) => put({ ...entry, text: typed })}
      />
    </div>
  );
}
