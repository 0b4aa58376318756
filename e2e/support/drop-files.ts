import { expect, type Locator } from '@playwright/test';

/**
 * Drops files, by their names, on an element, as far as a page can do that by itself. `overlay` is what the page says while
 * they are over it, and no longer.
 */
export async function dropFiles(
  target: Locator,
  files: Readonly<Record<string, string | readonly number[]>>,
  overlay?: string,
): Promise<void> {
  const send = (...types: string[]) =>
    target.evaluate(
      (element, { entries, events }) => {
        const dataTransfer = new DataTransfer();
        for (const [name, contents] of entries)
          dataTransfer.items.add(new File([typeof contents === 'string' ? contents : Uint8Array.from(contents)], name));
        for (const type of events) element.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
      },
      { entries: Object.entries(files), events: types },
    );
  await send('dragenter', 'dragover');
  if (overlay !== undefined) await expect(target.page().getByText(overlay)).toBeVisible();
  await send('drop');
  if (overlay !== undefined) await expect(target.page().getByText(overlay)).toHaveCount(0);
}
