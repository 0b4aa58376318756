import { expect, test, vi } from 'vitest';
import { renderInWorkbench } from '../testing/render-in-workbench.tsx';
import SearchDialog from './search-dialog.tsx';
import type { Command } from './search.ts';
import { keepTyped } from './typed-ahead.ts';

const config = 'variant: fcos\nversion: 1.6.0\n';

/** Two commands, and what was run of them. */
function commands(): { list: Command[]; ran: string[] } {
  const ran: string[] = [];
  const list = ['Zip it up', 'Zoom out'].map((title) => ({ title, also: '', run: () => void ran.push(title) }));
  return { list, ran };
}

const key = (name: string) => new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });

test('Enter runs the first result of what was typed, however soon it is pressed', async () => {
  const { list, ran } = commands();
  const onClose = vi.fn();
  const { screen } = await renderInWorkbench(config, <SearchDialog commands={list} onClose={onClose} />);
  const input = screen.getByRole('combobox').element() as HTMLInputElement; // the role of the one text field
  // Both at once: the list still has what is found without a word.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, 'zoom');
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(key('Enter'));
  await vi.waitFor(() => expect(ran).toEqual(['Zoom out']));
  expect(onClose).toHaveBeenCalledOnce();
});

test('a key between the first rendering of the search and its appearance is not lost', async () => {
  for (const name of ['z', 'o']) keepTyped(key(name));
  let late = false;
  const Late = () => {
    if (!late) keepTyped(key('m'));
    late = true;
    return null;
  };
  const { screen } = await renderInWorkbench(
    config,
    <>
      <SearchDialog onClose={vi.fn()} />
      <Late />
    </>,
  );
  await expect.element(screen.getByRole('combobox')).toHaveValue('zom');
});

test('what was typed and entered while the search was loading is run once it is there', async () => {
  const { list, ran } = commands();
  const onClose = vi.fn();
  for (const name of ['z', 'i', 'q', 'Backspace', 'p', 'Enter']) expect(keepTyped(key(name))).toBe(true);
  expect(keepTyped(key('Escape'))).toBe(false);
  const { screen } = await renderInWorkbench(config, <SearchDialog commands={list} onClose={onClose} />);
  await vi.waitFor(() => expect(ran).toEqual(['Zip it up']));
  expect(onClose).toHaveBeenCalledOnce();
  await screen.unmount();
  // The next search begins with nothing.
  const again = await renderInWorkbench(config, <SearchDialog commands={list} onClose={onClose} />);
  await expect.element(again.screen.getByRole('combobox')).toHaveValue('');
  expect(ran).toEqual(['Zip it up']);
});
