import { notText } from '#words/form/contents';
import { notTaken } from '#words/files/given-files';
import { readFile } from '../../files/read-file.ts';
import { rememberItem } from '../frame/remember-item.ts';
import { useFieldDrop } from '../frame/use-field-drop.ts';
import { describeBytes } from '../../../values/size.ts';
import { asText, maxText } from './sources.ts';
import { useWorkbenchStore } from '../../context.tsx';
import { CodeField } from './code-field.tsx';
import type { ScalarProps } from '../frame/field-props.ts';
import { LoadButton } from '../frame/load-button.tsx';

/** The text of a unit, a drop-in or a quadlet. A text file can be dropped into it. */
export function UnitField(props: ScalarProps) {
  const { path } = props;
  const store = useWorkbenchStore();
  const take = async (file: File) => {
    const isStillThere = rememberItem(path, notTaken(file.name), store);
    const bytes = await readFile(file, store);
    if (!bytes || !isStillThere()) return;
    const { edit, goTo, notify } = store.getState();
    const taken = asText(bytes);
    if ('why' in taken) return notify({ kind: 'warning', title: notTaken(file.name), body: notText(taken.why, describeBytes(maxText)) });
    // A visit of its own, so that it is an undo step of its own.
    goTo(path, 'form');
    edit({ op: 'set', path, value: taken.text });
  };
  const { hovers, zone } = useFieldDrop('contents', ([file]) => void take(file));
  return (
    <div className={hovers ? 'bn-field-wide bn-takes' : 'bn-field-wide'} {...zone}>
      <CodeField {...props} language="systemd">
        <LoadButton onFile={(file) => void take(file)} />
      </CodeField>
    </div>
  );
}
