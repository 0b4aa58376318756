import { userEvent } from 'vitest/browser';
import { expect, onTestFinished, test, vi } from 'vitest';
import { versions, type Target } from '../../core/spec/versions.ts';
import { sections } from '../reader/sections.ts';
import { renderInWorkbench } from '../testing/render-in-workbench.tsx';
import { FormPane } from './form-pane.tsx';

const files = `variant: fcos
version: 1.6.0
storage:
  files:
    # who we are
    - path: /etc/motd # shown at login
      mode: 644
`;

async function renderSection(config: string, section: (typeof sections)[number]['id']) {
  const rendered = await renderInWorkbench(config, <FormPane />);
  rendered.view.setState({ section });
  return rendered;
}

test.each(Object.keys(versions) as Target[])('each section is rendered without an error: %s', async (target) => {
  const errors = vi.spyOn(console, 'error');
  onTestFinished(() => errors.mockRestore());
  const [variant, version] = target.split('@');
  const metadata = variant === 'openshift' ? 'metadata: {name: a, labels: {machineconfiguration.openshift.io/role: worker}}\n' : '';
  const { screen, view } = await renderInWorkbench(`variant: ${variant}\nversion: ${version}\n${metadata}`, <FormPane />);
  for (const { id, title } of sections) {
    view.setState({ section: id });
    await expect.element(screen.getByRole('heading', { level: 2, name: title, exact: true })).toBeVisible();
  }
  expect(errors).not.toHaveBeenCalled();
});

test('what is typed in a field is written to its line, and nothing else changes', async () => {
  const { screen, text } = await renderSection(files, 'files');
  await screen.getByRole('textbox', { name: 'Path path' }).fill('/etc/issue');
  expect(text()).toBe(files.replace('/etc/motd', '/etc/issue'));
});

test('a mode that is read as decimal is reported, and written in octal by a click', async () => {
  const sticky = files.replace('mode: 644', 'mode: 1777');
  const { screen, text } = await renderSection(sticky, 'files');
  await expect.element(screen.getByText(/1777 is read as decimal, which is 03361/)).toBeVisible();
  await screen.getByRole('button', { name: 'Write 01777' }).click();
  expect(text()).toBe(sticky.replace('mode: 1777', 'mode: 01777'));
  await expect.element(screen.getByText(/read as decimal/)).not.toBeInTheDocument();
});

test('a mode that Butane warns of has the button of the warning alone', async () => {
  const { screen } = await renderSection(files, 'files');
  await expect.element(screen.getByText(/644 is read as decimal, which is 01204/)).toBeVisible();
  await expect.element(screen.getByRole('button', { name: /unreasonable mode/ })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Write 0644' }).elements()).toEqual([]);
});

test('an emptied field is removed from the text with its line', async () => {
  const { screen, text } = await renderSection(files, 'files');
  await userEvent.clear(screen.getByRole('textbox', { name: 'Permissions mode' }));
  await userEvent.tab();
  expect(text()).toBe(files.replace('      mode: 644\n', ''));
});
