import * as words from '#words/deliver/dialog';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { smallLiveImage } from '../../deliver/testing/small-live-image.ts';
import { renderInWorkbench } from '../testing/render-in-workbench.tsx';
import { LiveIso } from './live-iso.tsx';
import UseDialog from './use-dialog.tsx';
import { saveImage } from './save-image.ts';

const image = smallLiveImage({ area: 'named', kernelArguments: { text: 'a=b quiet' } });
const file = (bytes: Uint8Array<ArrayBuffer> = new Uint8Array(image)) => new File([bytes], 'live.iso');

const configs = [
  'variant: openshift\nversion: 4.18.0\nmetadata:\n  name: 99-a\n  labels:\n    machineconfiguration.openshift.io/role: worker\n',
  'variant: flatcar\nversion: 1.1.0\n',
  '',
];

test.each(configs)('a live image is shown, but gets no config that it cannot read: %j', async (config) => {
  const { screen } = await renderInWorkbench(config, <UseDialog asked={file()} onClose={() => undefined} />);
  await expect.element(screen.getByText(words.isoEmpty)).toBeVisible();
  await expect.element(screen.getByRole('button', { name: words.isoEmbed })).toHaveAttribute('aria-disabled', 'true');
  await expect.element(screen.getByRole('textbox', { name: words.isoNewArguments })).toHaveValue('a=b quiet');
});

test('another image of the same name begins anew', async () => {
  const show = (given: File) => <LiveIso config="{}" given={given} />;
  const screen = await render(show(file()));
  await expect.element(screen.getByRole('textbox', { name: words.isoNewArguments })).toHaveValue('a=b quiet');
  const other = smallLiveImage({ area: 'named', kernelArguments: { text: 'c=d' } });
  await screen.rerender(show(file(new Uint8Array(other))));
  await expect.element(screen.getByRole('textbox', { name: words.isoNewArguments })).toHaveValue('c=d');
});

test('writing an image can be cancelled, and the chosen file stays as it was', async () => {
  const folder = await navigator.storage.getDirectory();
  const handle = await folder.getFileHandle('chosen.iso', { create: true });
  const before = await handle.createWritable();
  await before.write('as it was');
  await before.close();
  Object.assign(globalThis, { showSaveFilePicker: () => Promise.resolve(handle) });
  const textIn = async () => (await handle.getFile()).text();
  const cancelling = new AbortController();
  const save = (signal: AbortSignal, onWriting: () => void) => saveImage(file(), [], 'live.iso', { signal, onWriting });
  expect(await save(cancelling.signal, () => cancelling.abort())).toBe('cancelled');
  expect(await textIn()).toBe('as it was');
  expect(await save(new AbortController().signal, () => undefined)).toBe('written');
  expect((await handle.getFile()).size).toBe(image.length);
  await folder.removeEntry('chosen.iso');
});
