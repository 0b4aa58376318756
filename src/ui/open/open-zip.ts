import * as words from '#words/page/open';
import { configInZip } from '../../deliver/zip/config-zip.ts';
import { configName, maxConfig } from '../../open/config-text.ts';
import { putInto, sizeOf } from '../../store/local-files.ts';
import type { Workbench } from '../../store/workbench-state.ts';
import { admit, maxFiles, maxTotal } from '../files/file-limits.ts';
import { readBytes } from '../files/read-bytes.ts';
import type { View } from '../view.ts';

/** Opens a zip of a config with its local files as another draft, which has these files and no others. Says why when it cannot. */
export async function openZip(file: File, workbench: Workbench, view: View): Promise<void> {
  const { notify, open } = workbench.getState();
  const refuse = (body: string) => notify({ kind: 'warning', title: words.fileNotOpened(file.name), body });
  const read = await readBytes(file, maxTotal + maxConfig);
  if (!read.ok) return refuse(read.reason === 'too-large' ? words.zipTooLarge : words.notRead);
  const zipped = configInZip(read.bytes, { files: maxFiles, bytes: maxTotal + maxConfig });
  if (!zipped.ok) return refuse(zipped.reason);
  if (zipped.text.length > maxConfig) return refuse(words.tooLargeForConfig);
  const admission = admit(
    {},
    Object.entries(zipped.files).map(([path, entry]) => ({ path, size: sizeOf(entry) })),
  );
  if (!admission.ok) return refuse(admission.reason);
  const [tooLarge] = admission.tooLarge;
  if (tooLarge) return refuse(words.zipFileTooLarge(tooLarge.path));
  const put = putInto({}, zipped.files);
  if (!put.ok) return refuse(put.reason);
  open({ text: zipped.text, name: configName(zipped.file), files: put.files });
  view.setState({ screen: 'workbench', section: 'overview' });
}
