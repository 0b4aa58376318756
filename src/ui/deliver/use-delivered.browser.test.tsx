import { expect, test } from 'vitest';
import { doHosts, type HostsJob } from '../../hosts/hosts-job.ts';
import { JobsContext, type Jobs } from '../jobs.ts';
import { renderInWorkbench } from '../testing/render-in-workbench.tsx';
import { useDelivered } from './use-delivered.ts';

const config = 'variant: fcos\nversion: 1.5.0\nstorage: {files: [{path: /etc/motd, contents: {inline: node1}}]}\n';
const merges = '# bunsen merges base.bu\n';
const table = '# bunsen hosts\n# name\n# node1\n# node2\n# bunsen hosts end\n';

const passed = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function Output() {
  const { output, reason } = useDelivered();
  return <output>{output ?? reason ?? 'waiting'}</output>;
}

test('the merged config is made once someone stops to type, without its hosts, and what is out of date is given up', async () => {
  const jobs: { job: HostsJob; signal: AbortSignal; answer: () => void }[] = [];
  const hosts: Jobs['hosts'] = (job, signal) => new Promise((resolve) => jobs.push({ job, signal, answer: () => resolve(doHosts(job)) }));
  const { screen, workbench } = await renderInWorkbench(
    config + merges + table,
    <JobsContext value={{ hosts }}>
      <Output />
    </JobsContext>,
  );
  workbench.setState({ files: { 'base.bu': { text: 'variant: fcos\nversion: 1.5.0\n' } } });
  await expect.poll(() => jobs.at(-1)?.job.files).toHaveProperty(['base.bu']);
  const first = jobs.length;
  for (const typed of ['a', 'ab', 'abc', 'abcd']) {
    workbench.getState().replace(config.replace('node1', typed) + merges + table);
    await passed(20);
  }
  await expect.poll(() => jobs.length).toBeGreaterThan(first);
  await passed(300);
  const latest = jobs.at(-1);
  expect(jobs.length).toBe(first + 1);
  expect(latest?.job.text).toBe(config.replace('node1', 'abcd') + merges);
  expect(jobs.map(({ signal }) => signal.aborted)).toEqual([...Array<boolean>(first).fill(true), false]);
  await expect.element(screen.getByText('waiting')).toBeVisible();
  latest?.answer();
  await expect.element(screen.getByText('data:,abcd')).toBeVisible();
  // The table does not matter to it.
  workbench.getState().replace(config.replace('node1', 'abcd') + merges + table.replace('node2', 'node3'));
  await passed(300);
  expect(jobs.length).toBe(first + 1);
  await expect.element(screen.getByText('data:,abcd')).toBeVisible();
});
