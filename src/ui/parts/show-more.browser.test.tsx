import { useRef } from 'react';
import { render } from 'vitest-browser-react';
import { expect, test } from 'vitest';
import { ShowNext, ShowPrevious } from './show-more.tsx';
import { useLongList } from './use-long-list.ts';

function Numbers({ count }: { count: number }) {
  const list = useLongList(count);
  const host = useRef<HTMLOListElement>(null);
  const focusItem = (index: number) => setTimeout(() => host.current?.querySelector<HTMLElement>(`[data-at="${index}"]`)?.focus());
  return (
    <>
      <ShowPrevious list={list} items="numbers" onFocusItem={focusItem} />
      <ol ref={host}>
        {Array.from({ length: count }, (_, at) => at)
          .slice(list.from, list.to)
          .map((at) => (
            <li key={at} data-at={at} tabIndex={-1}>
              {`number ${at}`}
            </li>
          ))}
      </ol>
      <ShowNext list={list} count={count} items="numbers" onFocusItem={focusItem} />
    </>
  );
}

test('a long list shows a page, and the next ones on request, from where the keyboard continues', async () => {
  const screen = await render(<Numbers count={450} />);
  expect(document.querySelectorAll('li')).toHaveLength(200);
  await expect.element(screen.getByText('250 more after these')).toBeVisible();
  await screen.getByRole('button', { name: 'Show the next 200 numbers' }).click();
  await expect.element(screen.getByText('number 200', { exact: true })).toHaveFocus();
  await screen.getByRole('button', { name: 'Show the next 50 numbers' }).click();
  await expect.element(screen.getByText('number 400', { exact: true })).toHaveFocus();
  await expect.element(screen.getByText('number 449', { exact: true })).toBeVisible();
  expect(document.body.textContent).not.toContain('more after');
});

test('a list of one page does not mention others', async () => {
  const screen = await render(<Numbers count={200} />);
  await expect.element(screen.getByText('number 199', { exact: true })).toBeVisible();
  expect(screen.getByRole('button').elements()).toEqual([]);
});
