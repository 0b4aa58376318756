import { expect, test, vi } from 'vitest';
import { renderInWorkbench } from '../testing/render-in-workbench.tsx';
import { PartNotLoaded } from './load-part.ts';
import { Part } from './part.tsx';

const config = 'variant: fcos\nversion: 1.6.0\n';

/** A part that fails until it is fixed. */
function fragile(error: Error) {
  let mended = false;
  const Fragile = () => {
    if (!mended) throw error;
    return <p>The part itself</p>;
  };
  return { Fragile, mend: () => void (mended = true) };
}

// React logs each error that is caught; these tests are about such errors.
const quiet = () => vi.spyOn(console, 'error').mockImplementation(() => undefined);

test('a part that fails says so in its place, and is there once it is retried; the rest stays', async () => {
  quiet();
  const { Fragile, mend } = fragile(new Error('a bug for a test'));
  const { screen } = await renderInWorkbench(
    config,
    <>
      <Part what="The picture">
        <Fragile />
      </Part>
      <p>The rest</p>
    </>,
  );
  await expect.element(screen.getByText('The rest')).toBeVisible();
  await expect.element(screen.getByText(/The picture could not be shown$/)).toBeVisible();
  await expect.element(screen.getByText('a bug for a test')).toBeVisible();
  await screen.getByRole('button', { name: 'Try again' }).click();
  await expect.element(screen.getByText('The picture still could not be shown')).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Reload the page' })).toBeVisible();
  mend();
  await screen.getByRole('button', { name: 'Try again' }).click();
  await expect.element(screen.getByText('The part itself')).toBeVisible();
  // The button that had the focus is gone.
  expect(document.activeElement?.textContent).toBe('The picture');
});

test('with another text it is retried automatically', async () => {
  quiet();
  const { Fragile, mend } = fragile(new Error('of this text'));
  const { screen, workbench } = await renderInWorkbench(
    config,
    <Part what="The picture">
      <Fragile />
    </Part>,
  );
  await expect.element(screen.getByText('The picture could not be shown')).toBeVisible();
  mend();
  workbench.getState().replace(`${config}passwd: {}\n`);
  await expect.element(screen.getByText('The part itself')).toBeVisible();
});

test('a failure to load is not a bug, and a failing dialog is replaced by one that can be closed', async () => {
  quiet();
  const { Fragile } = fragile(new PartNotLoaded('for a test'));
  const close = vi.fn();
  const { screen } = await renderInWorkbench(
    config,
    <Part what="The share dialog" label="Share" onClose={close}>
      <Fragile />
    </Part>,
  );
  const dialog = screen.getByRole('dialog', { name: 'Share' });
  await expect.element(dialog.getByText('The share dialog could not be loaded')).toBeVisible();
  expect(document.body.textContent).not.toContain('bug');
  await dialog.getByRole('button', { name: 'Close' }).click();
  expect(close).toHaveBeenCalledOnce();
});
